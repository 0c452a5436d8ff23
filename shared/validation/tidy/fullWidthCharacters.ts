/** Full-width digits and letters become half-width ones. What mixes both may be a model number and stays. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import type { Edit, FindEdits } from './edit.ts';

const RUNS = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?/g;
const DIGIT = /[０-９]/;
const LETTER = /[Ａ-Ｚａ-ｚ]/;
/** Beside these a run is a part of something longer. */
const JOINED = /[A-Za-z0-9－\-／/_.．]/;

export const fullWidthCharacters: FindEdits = (line) => [...line.matchAll(RUNS)].flatMap(({ 0: run, index: start }): readonly Edit[] => {
  const end = start + run.length;
  const isPart = JOINED.test(line[start - 1] ?? '') || JOINED.test(line[end] ?? '');
  return isPart || (DIGIT.test(run) && LETTER.test(run)) ? [] : [{ start, end, text: toHalfWidth(run) }];
});
