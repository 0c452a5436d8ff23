/** The rules between answers, by kind. A rule never speaks about what is not there or not shown; only `requiredWhen` asks for something. */
import type { Edition } from '#shared/form/edition.ts';
import type { Rule, RuleKind, RuleOfKind } from '#shared/form/rule.ts';
import { type Check, findingAt } from './check.ts';
import { fieldRules } from './fieldRules.ts';
import type { RuleHandler, RuleHandlers } from './ruleHandler.ts';
import { tableRules } from './tableRules.ts';
import { textRules } from './textRules.ts';

const handlers: RuleHandlers<RuleKind> = { ...fieldRules, ...textRules, ...tableRules };

function checkOf<K extends RuleKind>(edition: Edition, rule: RuleOfKind<K>): Check {
  const handler: RuleHandler<K> = handlers[rule.kind];
  const { id, severity, message, source } = rule;
  return {
    reads: handler.reads(rule, edition),
    find: (context) => handler.broken(rule, context).map((place) => findingAt(context, place, { rule: id, severity, message, source })),
  };
}

export function ruleCheck(edition: Edition, rule: Rule): Check {
  return checkOf(edition, rule);
}
