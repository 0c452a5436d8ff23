/** The rules between answers, by kind. A rule never speaks about what is not there or not shown; only those that ask for something do. */
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Rule, RuleKind, RuleOfKind } from '#shared/form/rule.ts';
import { type Check, type CheckContext, findingAt } from '#shared/validation/check.ts';
import type { Finding, OtherPlace } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import { countRules } from './countRules.ts';
import { evidenceRules } from './evidenceRules.ts';
import { fieldRules } from './fieldRules.ts';
import { methodRules } from './methodRules.ts';
import { numberRules } from './numberRules.ts';
import { productRules } from './productRules.ts';
import type { Breach, OtherSide, RuleHandler, RuleHandlers } from './ruleHandler.ts';
import { supportRules } from './supportRules.ts';
import { tableRules } from './tableRules.ts';
import { textRules } from './textRules.ts';

const handlers: RuleHandlers<RuleKind> = {
  ...fieldRules, ...textRules, ...methodRules, ...supportRules, ...numberRules, ...countRules, ...tableRules, ...productRules, ...evidenceRules,
};

/** The words in braces that messages of a kind may use. */
export function wordsOfKind(kind: RuleKind): readonly string[] {
  return handlers[kind].words;
}

function filledIn(message: string, seen: Readonly<Record<string, string>>): string {
  return message.replace(/\{([A-Za-z]+)\}/g, (whole, word: string) => seen[word] ?? whole);
}

function otherPlace({ edition, draft }: CheckContext, { place, says }: OtherSide): OtherPlace {
  return { place: writePlace(place), placeName: nameOfPlace(edition, draft, place), says };
}

function findingOf({ id, severity, message, source }: Rule, breach: Breach, context: CheckContext): Finding {
  const { place, seen = {}, span, others, remedies } = breach;
  return findingAt(context, place, {
    rule: id, severity, message: filledIn(message, seen), source,
    ...(span ? { span } : {}),
    ...(others && others.length > 0 ? { others: others.map((other) => otherPlace(context, other)) } : {}),
    ...(remedies && remedies.length > 0 ? { remedies } : {}),
  });
}

function checkOf<K extends RuleKind>(edition: Edition, rule: RuleOfKind<K>): Check {
  const handler: RuleHandler<K> = handlers[rule.kind];
  return {
    reads: handler.reads(rule, edition),
    // A title and a file's name may say the same thing of one piece of evidence.
    find: (context) => [...new Map(handler.broken(rule, context).map((breach) => {
      const finding = findingOf(rule, breach, context);
      return [findingId(finding), finding];
    })).values()],
  };
}

export function ruleCheck(edition: Edition, rule: Rule): Check {
  return checkOf(edition, rule);
}
