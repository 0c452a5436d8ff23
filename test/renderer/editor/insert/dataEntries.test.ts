/** What can be put into the text is found by what people call it. */
import { describe, expect, it } from 'vitest';
import { liveValueText } from '#shared/application/liveValueText.ts';
import { placeExists } from '#shared/application/placeExists.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { dataEntries, findData } from '#renderer/editor/insert/dataEntries.ts';
import { findReferences, referenceEntries } from '#renderer/editor/insert/referenceEntries.ts';
import { sampleDraft } from '../narrativeTexts.ts';

const entries = dataEntries(edition2024, sampleDraft);

describe('data for the text', () => {
  it('point at places that exist, once each, and show what they will say', () => {
    expect(new Set(entries.map(({ place }) => place)).size).toBe(entries.length);
    for (const { place, value } of entries) {
      expect(placeExists(edition2024, sampleDraft.answers, place), place).toBe(true);
      expect(liveValueText(edition2024, sampleDraft.answers, place), place).toBe(value);
    }
  });

  it.each(['营业收入2023年', '2023年营业收入', '营业收入 2023', 'yysr2023', '55380'])('“%s” finds the revenue of 2023 first', (query) => {
    expect(findData(entries, query)[0]?.place).toBe('cell:economic/revenue/later');
  });

  it('are all listed while nothing is typed, those with a value first', () => {
    const listed = findData(entries, '');
    expect(listed).toHaveLength(entries.length);
    const firstBlank = listed.findIndex(({ value }) => value.trim() === '');
    if (firstBlank >= 0) expect(listed.slice(firstBlank).every(({ value }) => value.trim() === '')).toBe(true);
  });
});

describe('references for the text', () => {
  const references = referenceEntries(edition2024, sampleDraft);

  it('are figures and tables in their order and the evidence, with the numbers that print', () => {
    expect(references.filter(({ to }) => to === 'figure').map(({ number }) => number)).toEqual(
      references.filter(({ to }) => to === 'figure').map((_entry, index) => `图${index + 1}`),
    );
    expect(references.find(({ to }) => to === 'table')?.number).toBe('表6');
    expect(references.filter(({ to }) => to === 'evidence')).toHaveLength(sampleDraft.evidence.length);
  });

  it('are found by number and title', () => {
    expect(findReferences(references, '图4')[0]?.number).toBe('图4');
    expect(findReferences(references, '没有这样的图')).toEqual([]);
  });
});
