/** Somebody who types without a pause: each call gives the next state of the draft. The same seed types the same. */
import type { Draft } from '#shared/application/draft.ts';

const WORDS = ['质量', '标杆', '过程能力', '逐批记录，', '由班组长复核。', '“零缺陷”', 'Cpk≥1.33', '䶮', '😀', '\n'];
const FIELDS = ['product.mainAndShare', 'product.standard', 'honours.company', 'honours.science', 'company.address'];

export type Random = () => number;

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** A few words more, or fewer, in one of the texts. */
export function typeOn(draft: Draft, revision: number, random: Random): Draft {
  const field = pick(random, FIELDS);
  const stored = draft.answers.fields[field];
  const before = typeof stored === 'string' ? stored : '';
  const at = Math.floor(random() * (before.length + 1));
  const isRemoving = before.length > 3000 || random() < 0.2;
  const after = isRemoving ? before.slice(0, at) + before.slice(at + Math.floor(random() * 40)) : before.slice(0, at) + pick(random, WORDS) + before.slice(at);
  return {
    ...draft, revision, changedAt: new Date().toISOString(),
    // Half a character of two units must not be left: no keyboard does that.
    answers: { ...draft.answers, fields: { ...draft.answers.fields, [field]: after.toWellFormed() } },
  };
}
