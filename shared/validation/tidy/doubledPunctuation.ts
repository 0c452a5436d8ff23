/** 。。 becomes 。 and ，。 becomes 。; three stops and more were meant as ……. Signs that may well follow each other stay. */
import type { Edit, FindEdits } from './edit.ts';

const RUNS = /[，、；：。！？]{2,}/g;

function mended(run: string): string {
  if (/^。{3,}$/.test(run)) return '……';
  const once = run.replace(/([，、；：。！？])\1+/g, '$1');
  // A weaker sign before a stronger one was left behind.
  if (/^[，、；]+。$/.test(once)) return '。';
  if (/^、+，$/.test(once)) return '，';
  if (/^[，、]+；$/.test(once)) return '；';
  return once;
}

export const doubledPunctuation: FindEdits = (line) => [...line.matchAll(RUNS)].flatMap(({ 0: run, index: start }): readonly Edit[] => {
  const text = mended(run);
  return text === run ? [] : [{ start, end: start + run.length, text }];
});
