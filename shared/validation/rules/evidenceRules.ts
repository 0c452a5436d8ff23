/** Rules between answers and 证实性材料, as far as titles, notes and file names speak: what is inside the files only people can read. */
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import type { EvidenceRuleKind } from '#shared/form/rule.ts';
import { THE_EVIDENCE } from '#shared/validation/check.ts';
import { conditionReads, fieldReads } from '#shared/validation/conditionReads.ts';
import { evidenceFor, evidenceTexts } from '#shared/validation/evidenceTexts.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { companyNamesIn } from '#shared/validation/reading/companyNamesIn.ts';
import { yearsIn } from '#shared/validation/reading/yearsIn.ts';
import { shortened } from '#shared/validation/shortened.ts';
import { shownText } from '#shared/validation/shownText.ts';
import { wordIn } from '#shared/validation/wordIn.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';

const LONGEST_VALUE = 40;

function yearNames(years: readonly number[]): string {
  return years.map((year) => `${year}年`).join('、');
}

export const evidenceRules: RuleHandlers<EvidenceRuleKind> = {
  noEvidenceWhen: {
    reads: ({ field, when }, edition) => [THE_EVIDENCE, ...fieldReads(edition, field), ...conditionReads(edition, when)],
    words: ['evidence'],
    broken({ field, when, words, unless }, { edition, draft, answers }) {
      if (!conditionHolds(edition, answers, when)) return [];
      for (const item of draft.evidence) {
        const text = evidenceTexts(item).find((said) => wordIn(said, words) !== undefined && wordIn(said, unless) === undefined);
        if (text === undefined) continue;
        const evidence = shortened(text, LONGEST_VALUE);
        return [{ place: { kind: 'field', field }, seen: { evidence }, others: [{ place: { kind: 'evidence', item: item.id }, says: evidence }] }];
      }
      return [];
    },
  },
  evidenceCoversYears: {
    reads: ({ years }, edition) => [THE_EVIDENCE, ...years.flatMap(({ when }) => conditionReads(edition, when))],
    words: ['seen', 'missing'],
    broken({ suggestion, allYears, years }, { edition, draft, answers }): readonly Breach[] {
      const items = evidenceFor(edition, draft, [suggestion]);
      const texts = items.flatMap(evidenceTexts);
      const named = new Set(texts.flatMap((text) => [...yearsIn(text)]));
      const asked = years.filter(({ when }) => conditionHolds(edition, answers, when)).map(({ year }) => year);
      const [seen, missing] = [asked.filter((year) => named.has(year)), asked.filter((year) => !named.has(year))];
      const last = items.at(-1);
      // A title without a year may be of all of them.
      if (!last || seen.length === 0 || missing.length === 0 || texts.some((text) => wordIn(text, allYears) !== undefined)) return [];
      return [{ place: { kind: 'evidence', item: last.id }, seen: { seen: yearNames(seen), missing: yearNames(missing) } }];
    },
  },
  evidenceHolder: {
    reads: ({ company }, edition) => [THE_EVIDENCE, ...fieldReads(edition, company)],
    words: ['holder', 'applicant'],
    broken({ company, suggestions, issuers, connections }, context) {
      const { edition, draft } = context;
      const applicant = shownText(company, context);
      const isExplained = draft.evidence.flatMap(evidenceTexts).some((text) => wordIn(text, connections) !== undefined);
      if (applicant === '' || isExplained) return [];
      const own = foldForComparison(applicant);
      return evidenceFor(edition, draft, suggestions).flatMap((item): readonly Breach[] => {
        const other = evidenceTexts(item).flatMap(companyNamesIn)
          .find((name) => !foldForComparison(name).endsWith(own) && wordIn(name, issuers) === undefined);
        if (other === undefined) return [];
        return [{
          place: { kind: 'evidence', item: item.id }, seen: { holder: shortened(other, LONGEST_VALUE), applicant: shortened(applicant, LONGEST_VALUE) },
          others: [{ place: { kind: 'field', field: company }, says: applicant }],
        }];
      });
    },
  },
};
