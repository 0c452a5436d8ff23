/** The list of 证实性材料 and its files. */
import { describe, expect, it } from 'vitest';
import {
  addEvidence, addEvidenceFiles, changeEvidence, moveEvidence, removeEvidence, removeEvidenceFile,
} from '#shared/application/changeEvidence.ts';
import type { Asset, Draft } from '#shared/application/draft.ts';
import { answersSuggestion, suggestedEvidence } from '#shared/application/evidenceSuggestions.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { draftFor } from '../../support/draftFor.ts';

const edition = edition2024;
const asset = (letter: string, use: Asset['use'] = 'evidence'): Asset => ({ sha256: letter.repeat(64), extension: use === 'picture' ? 'png' : 'pdf', bytes: 1, use });
const file = (letter: string) => ({ fileName: `${letter}.pdf`, asset: asset(letter) });
const listed = (...ids: readonly string[]): Draft => ids.reduce<Draft>((draft, id) => addEvidence(draft, id, null), draftFor(edition));
const ids = ({ evidence }: Pick<Draft, 'evidence'>) => evidence.map(({ id }) => id);

describe('the list of evidence', () => {
  it('takes an own item without a word, and a suggestion with its title and what it proves', () => {
    const [suggestion] = edition.evidence;
    const draft = addEvidence(addEvidence(draftFor(edition), 'own', null), 'suggested', suggestion ?? null);
    expect(draft.evidence).toEqual([
      { id: 'own', suggestion: null, title: '', files: [], proves: [], note: '' },
      { id: 'suggested', suggestion: suggestion?.id, title: suggestion?.title, files: [], proves: suggestion?.proves, note: '' },
    ]);
  });

  it('moves one place, and is the same at its ends', () => {
    const draft = listed('a', 'b', 'c');
    expect(ids(moveEvidence(draft, 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(ids(moveEvidence(draft, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(moveEvidence(draft, 'a', -1)).toBe(draft);
    expect(moveEvidence(draft, 'c', 1)).toBe(draft);
  });

  it('changes one item and no other', () => {
    const draft = changeEvidence(listed('a', 'b'), 'b', { title: '报告', note: '一份' });
    expect(draft.evidence.map(({ title, note }) => [title, note])).toEqual([['', ''], ['报告', '一份']]);
  });

  it('throws for an item that is not there', () => {
    for (const change of [() => moveEvidence(listed('a'), 'x', 1), () => changeEvidence(listed('a'), 'x', {}), () => removeEvidence(listed('a'), edition, 'x')]) expect(change).toThrow('no evidence x');
  });
});

describe('files of evidence', () => {
  it('are registered once, whoever refers to them', () => {
    const draft = addEvidenceFiles(addEvidenceFiles(listed('a', 'b'), 'a', [file('1'), file('1'), file('2')]), 'b', [file('2')]);
    expect(draft.evidence.map(({ files }) => files.map(({ fileName }) => fileName))).toEqual([['1.pdf', '2.pdf'], ['2.pdf']]);
    expect(draft.assets).toEqual([asset('1'), asset('2')]);
    expect(addEvidenceFiles(draft, 'b', [file('2')])).toBe(draft);
  });

  it('leave the register with the last item that refers to them', () => {
    const draft = addEvidenceFiles(addEvidenceFiles(listed('a', 'b'), 'a', [file('1')]), 'b', [file('1')]);
    const once = removeEvidenceFile(draft, edition, 'a', asset('1').sha256);
    expect(once.assets).toEqual([asset('1')]);
    expect(removeEvidence(once, edition, 'b')).toMatchObject({ assets: [], evidence: [{ id: 'a', files: [] }] });
    expect(removeEvidenceFile(once, edition, 'a', asset('1').sha256)).toBe(once);
  });

  it('stay registered while the text shows them, as pictures do', () => {
    const shown = { type: 'doc', content: [{ type: 'picture', attrs: { id: 'f', asset: asset('1').sha256, caption: '', alternativeText: '', widthPercent: 60 } }] } as const;
    const draft = addEvidenceFiles({ ...draftFor(edition, { fields: { 'narrative.method': shown }, assets: [asset('p', 'picture')] }), evidence: listed('a').evidence }, 'a', [file('1')]);
    expect(removeEvidence(draft, edition, 'a').assets).toEqual([asset('p', 'picture'), asset('1')]);
  });
});

describe('suggestions', () => {
  const filled = draftFor(edition, { fields: { 'company.governmentAward': ['municipal'] } });
  const open = (draft: Draft) => suggestedEvidence(edition, draft).filter(({ isListed }) => !isListed).map(({ suggestion }) => suggestion.id);

  it('follow what was filled in', () => {
    expect(open(draftFor(edition))).not.toContain('governmentAward');
    expect(open(filled)).toContain('governmentAward');
  });
  it('are answered by their own item, or by one that proves all that they prove', () => {
    const award = edition.evidence.find(({ id }) => id === 'governmentAward');
    if (!award) throw new Error('no suggestion');
    expect(open(addEvidence(filled, 'a', award))).not.toContain('governmentAward');
    const own = changeEvidence(addEvidence(filled, 'a', null), 'a', { proves: [...award.proves, 'company.name'] });
    expect(open(own)).not.toContain('governmentAward');
    expect(own.evidence.map((item) => answersSuggestion({ ...item, proves: ['company.name'] }, award))).toEqual([false]);
  });
});
