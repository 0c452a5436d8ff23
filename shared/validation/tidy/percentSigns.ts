/** ％ behind a number becomes %. Only where an application uses both: one kind throughout is a choice. */
import type { FindEdits } from './edit.ts';

const FULL_WIDTH = /(?<=[\d０-９]\s?)％/g;
const HALF_WIDTH = /[\d０-９]\s?%/;

export const percentSigns: FindEdits = (line) => [...line.matchAll(FULL_WIDTH)].map(({ index: start }) => ({ start, end: start + 1, text: '%' }));

export function usesHalfWidthPercent(line: string): boolean {
  return HALF_WIDTH.test(line);
}
