/** Products that are misspelt, and names that belong into another application. */
import { answerText } from '#shared/application/answerText.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { type Check, type CheckContext, EVERYTHING, findingAt } from '#shared/validation/check.ts';
import { evidenceTexts } from '#shared/validation/evidenceTexts.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import { otherNames } from './otherNames.ts';
import { knownProducts, type ProductMiss, productMisses, productsOf } from './productNames.ts';
import { readBitByBit } from './readBitByBit.ts';
import { rememberLast } from './rememberLast.ts';
import { spanInText } from './spanInText.ts';
import type { WrittenText } from './textSources.ts';

type TextsOf = (context: CheckContext) => readonly WrittenText[];
const MOST_FINDINGS = 50;

function productFinding(context: CheckContext, text: WrittenText, line: number, { quote, position, product }: ProductMiss): Finding {
  const span = spanInText(text.lines, line, quote, position);
  const place = writePlace(text.place);
  const placeName = nameOfPlace(context.edition, context.draft, product.place);
  return {
    ...findingAt(context, text.place, {
      rule: 'wording.productName', severity: 'warning', source: text.source, span,
      message: `“${quote}”与“${product.name}”（${placeName}）只差一个字，请核对产品名称；是另一种产品的，说明即可。`,
    }),
    others: [{ place: writePlace(product.place), placeName, says: product.name }],
    remedies: [{ kind: 'replaceText', label: `改为“${product.name}”`, place, span, text: product.name }],
  };
}

export function productNameCheck(textsOf: TextsOf): Check {
  let reader: { readonly key: string; readonly read: ReturnType<typeof productMisses> } | null = null;
  const readerFor = (context: CheckContext): ReturnType<typeof productMisses> => {
    const [products, known] = [productsOf(context), knownProducts(context)];
    const key = JSON.stringify([products, known]);
    if (reader?.key !== key) reader = { key, read: productMisses(products, known) };
    return reader.read;
  };
  return {
    reads: [EVERYTHING],
    prepare: (context) => readBitByBit(textsOf(context), readerFor(context)),
    find(context) {
      const read = readerFor(context);
      const findings: Finding[] = [];
      for (const text of textsOf(context).filter(({ kind }) => kind !== 'name')) {
        for (const [index, line] of text.lines.entries()) {
          for (const miss of read(line)) {
            findings.push(productFinding(context, text, index, miss));
            if (findings.length === MOST_FINDINGS) return findings;
          }
        }
      }
      return findings;
    },
  };
}

function otherNameMessage(quote: string, applicant: string): string {
  return `“${quote}”看起来是本机另一份申报书的申报单位${quote === applicant ? '' : `“${applicant}”`}，请核对是否误留；确实要写的，说明即可。`;
}

/** Reads the names from `CheckContext.otherNames`: without them it has nothing to say. */
export function otherNameCheck(edition: Edition, textsOf: TextsOf): Check {
  const finderFor = rememberLast((applicant = '', ...others) => otherNames(edition, others, applicant));
  return {
    reads: [EVERYTHING],
    find(context) {
      if (!context.otherNames || context.otherNames.length === 0) return [];
      const applicant = answerText(edition, context.answers, fieldById(edition, edition.keyFields.applicant)).trim();
      const { inLine, inText } = finderFor(applicant, ...context.otherNames);
      const written = textsOf(context).flatMap((text) => {
        // One name is one thing to look at in a text, however often it stands there.
        const seen = new Set<string>();
        return text.lines.flatMap((line, index) => inLine(line).filter(({ applicant: name }) => !seen.has(name) && seen.add(name)).map(({ quote, position, applicant: name }) => (
          findingAt(context, text.place, {
            rule: 'wording.otherName', severity: 'warning', source: text.source,
            span: spanInText(text.lines, index, quote, position), message: otherNameMessage(quote, name),
          })
        )));
      });
      const listed = context.draft.evidence.flatMap((item) => {
        const [found] = evidenceTexts(item).flatMap(inText);
        return found ? [findingAt(context, { kind: 'evidence', item: item.id }, {
          rule: 'wording.otherName', severity: 'warning', source: edition.source, message: otherNameMessage(found.quote, found.applicant),
        })] : [];
      });
      return [...written.slice(0, MOST_FINDINGS), ...listed.slice(0, MOST_FINDINGS)];
    },
  };
}
