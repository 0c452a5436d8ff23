/** Words that need proof, names that are not the form's, and what a draft should have lost by now. */
import type { Draft } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf } from '#shared/form/fieldsOf.ts';
import { type Check, type CheckContext, EVERYTHING, findingAt, THE_NOTES } from '#shared/validation/check.ts';
import { beforeAfter } from './beforeAfter.ts';
import { companyNameCheck } from './companyNameCheck.ts';
import { findingsIn } from './findingsIn.ts';
import type { ReadLine } from './hit.ts';
import { marketShares } from './marketShares.ts';
import { otherNameCheck, productNameCheck } from './nameChecks.ts';
import { otherYears } from './otherYears.ts';
import { countsPending, pendingPatents } from './pendingPatents.ts';
import { placeholders } from './placeholders.ts';
import { repeatedCheck } from './repeatedCheck.ts';
import { superlatives } from './superlatives.ts';
import { type TextSource, textSources, type WrittenText } from './textSources.ts';
import { PATENTS } from './words.ts';

/** What a line says by itself. A name claims nothing. */
function linesCheck(edition: Edition, { reads, read }: TextSource): Check {
  const ofProse: readonly ReadLine[] = [superlatives(edition), pendingPatents, beforeAfter(edition), placeholders, otherYears(edition)];
  const ofNames: readonly ReadLine[] = [placeholders];
  return {
    reads,
    find: (context) => read(context).flatMap((text) => {
      const readers = text.kind === 'name' ? ofNames : ofProse;
      return findingsIn(context, text, (line) => readers.flatMap((reader) => reader(line)));
    }),
  };
}

/** The figures of a share may have their source at another place. */
function marketShareCheck(textsOf: (context: CheckContext) => readonly WrittenText[]): Check {
  return {
    reads: [EVERYTHING],
    find(context) {
      const texts = textsOf(context).filter(({ kind }) => kind !== 'name');
      const read = marketShares(context.edition, texts);
      return texts.flatMap((text) => findingsIn(context, text, (line, index) => read(text, line, index)));
    },
  };
}

/** 来源/备注 beside a number of patents says how it was counted. */
function patentNoteCheck(edition: Edition): Check {
  const counts = fieldsOf(edition).filter(({ kind, label }) => kind === 'integer' && label.includes(PATENTS.word));
  return {
    reads: [THE_NOTES],
    find: (context) => counts.flatMap(({ id, source }) => {
      const place = { kind: 'field', field: id } as const;
      if (!countsPending(context.answers.notes[writePlace(place)] ?? '')) return [];
      return [findingAt(context, place, {
        rule: 'wording.pendingPatent', severity: 'warning', source,
        message: '备注里说这个数含申请中的专利。这里只计已授权的有效专利，请核对。',
      })];
    }),
  };
}

export function wordingChecks(edition: Edition): readonly Check[] {
  const sources = textSources(edition);
  const read = new WeakMap<Draft, readonly WrittenText[]>();
  const textsOf = (context: CheckContext): readonly WrittenText[] => {
    const texts = read.get(context.draft) ?? sources.flatMap((source) => source.read(context));
    read.set(context.draft, texts);
    return texts;
  };
  return [
    ...sources.map((source) => linesCheck(edition, source)),
    marketShareCheck(textsOf),
    patentNoteCheck(edition),
    companyNameCheck(edition, textsOf),
    productNameCheck(textsOf),
    otherNameCheck(edition, textsOf),
    repeatedCheck(textsOf),
  ];
}
