/** Rules about the words of a field, read as its normaliser would leave them. */
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { Rule, RuleOfKind } from '#shared/form/rule.ts';
import { countCharacters } from '#shared/richText/countWords.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { readLimit } from '#shared/validation/readLimit.ts';
import { shortened } from '#shared/validation/shortened.ts';
import { shownText } from '#shared/validation/shownText.ts';
import { creditCodeFaults } from '#shared/validation/unifiedSocialCreditCode.ts';
import { wordIn } from '#shared/validation/wordIn.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';

type WordingKind = 'endsWith' | 'doesNotEndWith' | 'startsWith' | 'doesNotStartWith' | 'mentionsAny';
type WordingRule = Extract<Rule, { readonly kind: WordingKind }>;

/** More of a value than this tells nobody more. */
const LONGEST_VALUE = 40;

/** What is no code at all begins with nothing; its own check says so. */
function isMalformed(id: FieldId, text: string, { edition }: CheckContext): boolean {
  const field = fieldById(edition, id);
  return field.kind === 'text' && field.format === 'unifiedSocialCreditCode' && creditCodeFaults(text).some(({ kind }) => kind === 'length' || kind === 'characters');
}

/** `beginning`: the first two characters, which say of a code what it is a code of. */
function aboutText<R extends WordingRule>(isRight: (text: string, rule: R) => boolean) {
  return {
    reads: ({ field }: R, edition: Edition) => fieldReads(edition, field),
    words: ['value', 'beginning'],
    broken(rule: R, context: CheckContext): readonly Breach[] {
      const text = shownText(rule.field, context);
      if (text === '' || isRight(text, rule) || isMalformed(rule.field, text, context)) return [];
      return [{ place: { kind: 'field', field: rule.field }, seen: { value: shortened(text, LONGEST_VALUE), beginning: text.slice(0, 2) } }];
    },
  };
}

export const textRules: RuleHandlers<WordingKind | 'containsCompanyName' | 'charactersNotMoreThan'> = {
  endsWith: aboutText<RuleOfKind<'endsWith'>>((text, { endings }) => endings.some((ending) => text.endsWith(ending))),
  doesNotEndWith: aboutText<RuleOfKind<'doesNotEndWith'>>((text, { endings }) => !endings.some((ending) => text.endsWith(ending))),
  startsWith: aboutText<RuleOfKind<'startsWith'>>((text, { beginnings, after = 0 }) => beginnings.some((beginning) => text.startsWith(beginning, after))),
  doesNotStartWith: aboutText<RuleOfKind<'doesNotStartWith'>>((text, { beginnings }) => !beginnings.some((beginning) => text.startsWith(beginning))),
  mentionsAny: aboutText<RuleOfKind<'mentionsAny'>>((text, { words }) => wordIn(text, words) !== undefined),
  containsCompanyName: {
    reads: ({ field, company }, edition) => [...fieldReads(edition, field), ...fieldReads(edition, company)],
    words: ['value', 'company'],
    broken({ field, company }, context) {
      const [name, companyName] = [shownText(field, context), shownText(company, context)];
      const text = foldForComparison(name);
      const names = companyShortNames(context.edition, companyName);
      if (text === '' || names.length === 0 || names.some((short) => text.includes(short))) return [];
      return [{
        place: { kind: 'field', field }, seen: { value: shortened(name, LONGEST_VALUE), company: shortened(companyName, LONGEST_VALUE) },
        others: [{ place: { kind: 'field', field: company }, says: companyName }],
      }];
    },
  },
  charactersNotMoreThan: {
    reads: ({ field }, edition) => fieldReads(edition, field),
    words: ['count', 'bound'],
    broken({ field: id, characters }, context) {
      const counts = countCharacters(shownText(id, context));
      const field = fieldById(context.edition, id);
      // Over its limit as Word counts, the field says so itself.
      const isOver = 'limit' in field && field.limit !== undefined && readLimit(field.limit, counts.words) === 'over';
      if (counts.charactersNoSpaces <= characters || isOver) return [];
      return [{ place: { kind: 'field', field: id }, seen: { count: String(counts.charactersNoSpaces), bound: String(characters) } }];
    },
  },
};
