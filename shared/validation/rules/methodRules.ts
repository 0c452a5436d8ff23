/** Rules about the method in a benchmark's name: that there is one, and that the text is about it. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { RuleOfKind } from '#shared/form/rule.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import { methodInName, type NamedMethod, speaksOfMethod } from '#shared/validation/reading/methodInName.ts';
import { shownText, shownTextFolded } from '#shared/validation/shownText.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';

type MethodRule = RuleOfKind<'namesMethod'> | RuleOfKind<'methodInTexts'>;

const QUOTES = /[“”"「」『』《》]/gu;

function readsOf({ field, company }: MethodRule, edition: Edition): readonly string[] {
  return [...fieldReads(edition, field), ...fieldReads(edition, company)];
}

/** Null while there is no name, or one that ends in another way: then the parts of it cannot be told apart. */
function methodOf(rule: MethodRule, context: CheckContext): NamedMethod | null {
  const name = shownText(rule.field, context);
  if (!rule.endings.some((ending) => name.endsWith(ending))) return null;
  return methodInName(context.edition, name, shownText(rule.company, context), rule);
}

export const methodRules: RuleHandlers<MethodRule['kind']> = {
  namesMethod: {
    reads: readsOf,
    words: ['value'],
    broken(rule, context) {
      const method = methodOf(rule, context);
      return method && method.words.length < 2 ? [{ place: { kind: 'field', field: rule.field }, seen: { value: shownText(rule.field, context) } }] : [];
    },
  },
  methodInTexts: {
    reads: (rule, edition) => [...readsOf(rule, edition), ...rule.texts.flatMap((text) => fieldReads(edition, text))],
    words: ['method', 'texts'],
    broken(rule, context): readonly Breach[] {
      const method = methodOf(rule, context);
      if (!method || method.words.length < 2) return [];
      const silent = rule.texts.filter((text) => {
        const prose = shownText(text, context);
        // A text that is only begun may come to it yet.
        return prose.length >= rule.from && !speaksOfMethod(shownTextFolded(text, context).replace(QUOTES, ''), method);
      });
      const labels = silent.map((id) => `“${fieldById(context.edition, id).label}”`).join('和');
      return silent.length === 0 ? [] : [{ place: { kind: 'field', field: rule.field }, seen: { method: method.words, texts: labels } }];
    },
  },
};
