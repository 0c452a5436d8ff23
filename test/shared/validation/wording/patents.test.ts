import { describe, expect, it } from 'vitest';
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { wordingChecks } from '#shared/validation/wording/wordingChecks.ts';
import { draftFor } from '../../../support/draftFor.ts';

function places(draft: Draft): readonly string[] {
  return wordingChecks(edition2024).flatMap((check) => check.find({ edition: edition2024, draft, answers: draft.answers })).map(({ rule, place }) => `${rule} ${place}`);
}
function item(title: string, ...fileNames: readonly string[]): EvidenceItem {
  return { id: 'e1', suggestion: null, title, files: fileNames.map((fileName) => ({ asset: 'a'.repeat(64), fileName })), proves: [], note: '' };
}

describe('pending patents beside the text', () => {
  it('are told by a note that counts them in', () => {
    expect(places(draftFor(edition2024, { notes: { 'field:patents.valid': '台账，含申请中3个' } }))).toEqual(['wording.pendingPatent field:patents.valid']);
    expect(places(draftFor(edition2024, { notes: { 'field:patents.valid': '台账，不含申请中的3个', 'field:company.name': '含申请中3个' } }))).toEqual([]);
  });

  it('are told by papers of an application among the evidence', () => {
    expect(places(draftFor(edition2024, { evidence: [item('有效专利清单及证书', '专利申请受理通知书.pdf')] }))).toEqual(['wording.pendingPatent evidence:e1']);
    expect(places(draftFor(edition2024, { evidence: [item('有效专利清单及证书', '发明专利证书.pdf')] }))).toEqual([]);
    expect(places(draftFor(edition2024, { evidence: [item('项目受理通知书', '科技项目受理通知.pdf')] }))).toEqual([]);
  });
});
