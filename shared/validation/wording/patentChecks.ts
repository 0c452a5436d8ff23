/** Pending patents beside the text: in the note of a number of patents, and among the papers that should prove it. */
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf } from '#shared/form/fieldsOf.ts';
import { type Check, findingAt, THE_EVIDENCE, THE_NOTES } from '#shared/validation/check.ts';
import { evidenceTexts } from '#shared/validation/evidenceTexts.ts';
import { wordIn } from '#shared/validation/wordIn.ts';
import { countsPending } from './pendingPatents.ts';
import { PATENTS } from './words.ts';

const RULE = 'wording.pendingPatent';

/** 来源/备注 says how the number was counted. */
function noteCheck(edition: Edition): Check {
  const counts = fieldsOf(edition).filter(({ kind, label }) => kind === 'integer' && label.includes(PATENTS.word));
  return {
    reads: [THE_NOTES],
    find: (context) => counts.flatMap(({ id, source }) => {
      const place = { kind: 'field', field: id } as const;
      if (!countsPending(context.answers.notes[writePlace(place)] ?? '')) return [];
      return [findingAt(context, place, {
        rule: RULE, severity: 'warning', source, message: '备注里说这个数含申请中的专利。这里只计已授权的有效专利，请核对。',
      })];
    }),
  };
}

/** An acceptance letter is no certificate. */
const papersCheck: Check = {
  reads: [THE_EVIDENCE],
  find: (context) => context.draft.evidence.flatMap((item) => {
    const texts = evidenceTexts(item);
    const paper = texts.some((text) => text.includes(PATENTS.word)) ? texts.map((text) => wordIn(text, PATENTS.papers)).find((word) => word !== undefined) : undefined;
    return paper === undefined ? [] : [findingAt(context, { kind: 'evidence', item: item.id }, {
      rule: RULE, severity: 'warning', source: context.edition.source,
      message: `“${item.title}”里有“${paper}”一类的文件，它不能证明专利已授权，请换成专利证书或专利登记簿副本。`,
    })];
  }),
};

export function patentChecks(edition: Edition): readonly Check[] {
  return [noteCheck(edition), papersCheck];
}
