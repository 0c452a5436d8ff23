/** A text against its limit: over a hard one is an error; off a soft one is never more than a hint. */
import type { TextLimit } from '#shared/form/limit.ts';
import type { Fault } from './fault.ts';
import { LIMIT_READING_NAMES, type LimitReading, readLimit } from './readLimit.ts';

const ADVICE: Readonly<Record<Exclude<LimitReading, 'within' | 'onTarget' | 'near'>, string>> = {
  over: '请精简', tooShort: '建议补充', tooLong: '建议精简',
};

export function limitFaults(limit: TextLimit, words: number): readonly Fault[] {
  const reading = readLimit(limit, words);
  switch (reading) {
    case 'within':
    case 'onTarget':
    case 'near': return [];
    case 'over':
    case 'tooShort':
    case 'tooLong': return [{
      check: 'limit',
      severity: limit.strength === 'hard' ? 'error' : 'hint',
      message: `字数要求为“${limit.label}”，现在 ${words} 字，${LIMIT_READING_NAMES[reading]}，${ADVICE[reading]}。`,
      source: limit.source,
    }];
  }
}
