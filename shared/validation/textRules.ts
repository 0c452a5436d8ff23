/** Rules about the words of a field, read as its normaliser would leave them. */
import { answerText } from '#shared/application/answerText.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import type { Place } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { Rule, RuleOfKind } from '#shared/form/rule.ts';
import { countCharacters } from '#shared/richText/countWords.ts';
import type { CheckContext } from './check.ts';
import { companyShortNames } from './companyShortNames.ts';
import { fieldReads } from './conditionReads.ts';
import { foldForComparison } from './foldForComparison.ts';
import { normaliseText } from './normaliseText.ts';
import { readLimit } from './readLimit.ts';
import type { RuleHandlers } from './ruleHandler.ts';

/** Empty when there is none, or it is hidden. */
function textIn(id: FieldId, { edition, answers }: CheckContext): string {
  const field = fieldById(edition, id);
  if (!isVisible(edition, answers, field)) return '';
  const text = answerText(edition, answers, field);
  return field.kind === 'text' ? normaliseText(field.format, text) : text.trim();
}

type WordingRule = Extract<Rule, { readonly field: string } & ({ readonly endings: unknown } | { readonly beginnings: unknown })>;

function aboutText<R extends WordingRule>(isRight: (text: string, rule: R) => boolean) {
  return {
    reads: ({ field }: R, edition: Edition) => fieldReads(edition, field),
    broken(rule: R, context: CheckContext): readonly Place[] {
      const text = textIn(rule.field, context);
      return text === '' || isRight(text, rule) ? [] : [{ kind: 'field', field: rule.field }];
    },
  };
}

export const textRules: RuleHandlers<WordingRule['kind'] | 'containsCompanyName' | 'charactersNotMoreThan'> = {
  endsWith: aboutText<RuleOfKind<'endsWith'>>((text, { endings }) => endings.some((ending) => text.endsWith(ending))),
  doesNotEndWith: aboutText<RuleOfKind<'doesNotEndWith'>>((text, { endings }) => !endings.some((ending) => text.endsWith(ending))),
  startsWith: aboutText<RuleOfKind<'startsWith'>>((text, { beginnings }) => beginnings.some((beginning) => text.startsWith(beginning))),
  doesNotStartWith: aboutText<RuleOfKind<'doesNotStartWith'>>((text, { beginnings }) => !beginnings.some((beginning) => text.startsWith(beginning))),
  containsCompanyName: {
    reads: ({ field, company }, edition) => [...fieldReads(edition, field), ...fieldReads(edition, company)],
    broken({ field, company }, context) {
      const text = foldForComparison(textIn(field, context));
      const names = companyShortNames(context.edition, textIn(company, context));
      return text === '' || names.length === 0 || names.some((name) => text.includes(name)) ? [] : [{ kind: 'field', field }];
    },
  },
  charactersNotMoreThan: {
    reads: ({ field }, edition) => fieldReads(edition, field),
    broken({ field: id, characters }, context) {
      const counts = countCharacters(textIn(id, context));
      const field = fieldById(context.edition, id);
      // Over its limit as Word counts, the field says so itself.
      const isOver = 'limit' in field && field.limit !== undefined && readLimit(field.limit, counts.words) === 'over';
      return counts.charactersNoSpaces > characters && !isOver ? [{ kind: 'field', field: id }] : [];
    },
  },
};
