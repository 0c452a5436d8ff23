/** Whether a claim has its proof beside it, or is none: a wish, something of others, a title that somebody gave. */
import { AWARDS, COMPARED_WITH, EFFORTS, GOALS, GOALS_BEHIND, OTHERS, SOURCE_BEGINNINGS, SOURCES } from './words.ts';
import { oneOf, within } from './pattern.ts';
import type { Surroundings } from './sentences.ts';

const SOURCE = new RegExp(SOURCES.join('|'));
const GOAL = new RegExp(oneOf(GOALS));
const GOAL_BEHIND = new RegExp(`^${within(10)}${oneOf(GOALS_BEHIND)}`);
const EFFORT = new RegExp(oneOf([...EFFORTS, ...OTHERS]));
const AWARD = new RegExp(oneOf(AWARDS));
const YEARS = /(?<!\d)20\d\d(?=\s?年)/g;
const OPENED_TITLE = /《[^《》]*$/;
const COMPARED = new RegExp(`${oneOf(COMPARED_WITH)}$`);

export function namesSource(text: string): boolean {
  return SOURCE.test(text);
}

/** In the sentence itself, or in one behind it that speaks of it. */
export function isProven({ sentence, next }: Surroundings): boolean {
  return namesSource(sentence) || (SOURCE_BEGINNINGS.some((beginning) => next.startsWith(beginning)) && namesSource(next));
}

/** The last year before the words is still to come: 2025年建成…. */
function isLater(before: string, thisYear: number): boolean {
  const year = before.match(YEARS)?.at(-1);
  return year !== undefined && Number(year) > thisYear;
}

export function isWish({ before, clauseBefore, clauseAfter }: Surroundings, thisYear: number): boolean {
  return GOAL.test(before) || isLater(before, thisYear) || GOAL_BEHIND.test(clauseAfter) || EFFORT.test(clauseBefore);
}

export function isOfOthers({ before, clauseBefore }: Surroundings): boolean {
  return COMPARED.test(clauseBefore) || AWARD.test(before) || OPENED_TITLE.test(before);
}
