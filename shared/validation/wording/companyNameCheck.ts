/**
 * The applicant's name in the text. Each other name is asked about once in the whole application: explained once (这是简称) it is
 * declared for every place, and the explanation is where it is kept.
 */
import { answerText } from '#shared/application/answerText.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { type Check, type CheckContext, EVERYTHING, findingAt, THE_EXPLANATIONS } from '#shared/validation/check.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { companyNames, declaredNames } from './companyNames.ts';
import { foldInPlace } from './foldedText.ts';
import { MOST_HITS } from './hit.ts';
import { readBitByBit } from './readBitByBit.ts';
import { rememberLast } from './rememberLast.ts';
import { spanInText } from './spanInText.ts';
import type { WrittenText } from './textSources.ts';

const RULE = 'wording.companyName';

interface Standing {
  readonly text: WrittenText;
  readonly line: number;
  readonly position: number;
}

function applicantOf({ edition, answers }: CheckContext): string {
  return answerText(edition, answers, fieldById(edition, edition.keyFields.applicant)).trim();
}

/** Names that an explanation of any of their places declares. */
function explainedNames({ explanations }: CheckContext['draft']): ReadonlySet<string> {
  return new Set(explanations.map((explanation) => explanation.findingId.split('|')).filter(([rule]) => rule === RULE).map(([, , name = '']) => name));
}

function findingOf(context: CheckContext, applicant: string, quote: string, { text, line, position }: Standing): Finding {
  const span = spanInText(text.lines, line, quote, position);
  const finding = findingAt(context, text.place, {
    rule: RULE, severity: 'warning', source: text.source, span,
    message: `“${quote}”与申报单位“${applicant}”不一致，请核对；是简称或另一家单位的，说明一次即可。`,
  });
  return { ...finding, remedies: [{ kind: 'replaceText', label: `改为“${applicant}”`, place: finding.place, span, text: applicant }] };
}

export function companyNameCheck(edition: Edition, textsOf: (context: CheckContext) => readonly WrittenText[]): Check {
  const readerFor = rememberLast((name = '') => companyNames(edition, name));
  return {
    reads: [EVERYTHING, THE_EXPLANATIONS],
    prepare: (context) => readBitByBit(textsOf(context), readerFor(applicantOf(context)) ?? declaredNames),
    find(context) {
      const applicant = applicantOf(context);
      const read = readerFor(applicant);
      if (!read) return [];
      const texts = textsOf(context).filter(({ kind }) => kind !== 'name');
      const declared = new Set(texts.flatMap(({ lines }) => lines.flatMap(declaredNames)).map(foldInPlace));
      const standings = new Map<string, Standing[]>();
      for (const text of texts) {
        for (const [line, textLine] of text.lines.entries()) {
          for (const { quote, position } of read(textLine)) {
            if (declared.has(foldInPlace(quote))) continue;
            const known = standings.get(quote) ?? [];
            standings.set(quote, known);
            if (known.length < MOST_HITS) known.push({ text, line, position });
          }
        }
      }
      const explained = explainedNames(context.draft);
      const explainedIds = new Set(context.draft.explanations.map((explanation) => explanation.findingId));
      return [...standings].slice(0, MOST_HITS).flatMap(([quote, places]): readonly Finding[] => {
        const [first] = places;
        if (!first) return [];
        if (!explained.has(quote)) return [findingOf(context, applicant, quote, first)];
        // Where it was explained it is shown as such; when it only stands elsewhere by now, there is nothing to ask.
        const there = places.map((standing) => findingOf(context, applicant, quote, standing)).find((finding) => explainedIds.has(findingId(finding)));
        return there ? [there] : [];
      });
    },
  };
}
