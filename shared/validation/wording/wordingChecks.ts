/** Words that need proof, names that are not the form's, and what a draft should have lost by now. */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { type Check, type CheckContext, EVERYTHING } from '#shared/validation/check.ts';
import { beforeAfter } from './beforeAfter.ts';
import { companyNameCheck } from './companyNameCheck.ts';
import { findingsIn } from './findingsIn.ts';
import type { ReadLine } from './hit.ts';
import { marketShares, sharesOf } from './marketShares.ts';
import { otherNameCheck, productNameCheck } from './nameChecks.ts';
import { otherYears } from './otherYears.ts';
import { patentChecks } from './patentChecks.ts';
import { pendingPatents } from './pendingPatents.ts';
import { placeholders } from './placeholders.ts';
import { readBitByBit } from './readBitByBit.ts';
import { repeatedCheck } from './repeatedCheck.ts';
import { superlatives } from './superlatives.ts';
import type { TextLine } from './textLine.ts';
import { type TextSource, textSources, type WrittenText } from './textSources.ts';

/** What a line says by itself. A name claims nothing. */
function linesCheck(edition: Edition, { reads, read }: TextSource): Check {
  const ofProse: readonly ReadLine[] = [superlatives(edition), pendingPatents, beforeAfter(edition), placeholders, otherYears(edition)];
  const ofNames: readonly ReadLine[] = [placeholders];
  const hits = (line: TextLine, { kind }: WrittenText) => (kind === 'name' ? ofNames : ofProse).flatMap((reader) => reader(line));
  return {
    reads,
    prepare: (context) => readBitByBit(read(context), hits),
    find: (context) => read(context).flatMap((text) => findingsIn(context, text, (line) => hits(line, text))),
  };
}

/** The figures of a share may have their source at another place. */
function marketShareCheck(textsOf: (context: CheckContext) => readonly WrittenText[]): Check {
  return {
    reads: [EVERYTHING],
    prepare: (context) => readBitByBit(textsOf(context), sharesOf(context.edition)),
    find(context) {
      const texts = textsOf(context).filter(({ kind }) => kind !== 'name');
      const read = marketShares(context.edition, texts);
      return texts.flatMap((text) => findingsIn(context, text, (line, index) => read(text, line, index)));
    },
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
    ...patentChecks(edition),
    companyNameCheck(edition, textsOf),
    productNameCheck(textsOf),
    otherNameCheck(edition, textsOf),
    repeatedCheck(textsOf),
  ];
}
