import { describe, expect, it } from 'vitest';
import { daysUntil, relativeTime } from '#renderer/screens/home/homeRows.ts';

describe('times in the list', () => {
  const now = new Date(2024, 10, 8, 15, 0);
  it.each([
    [new Date(2024, 10, 8, 14, 59, 40), '刚才'],
    [new Date(2024, 10, 8, 14, 30), '30 分钟前'],
    [new Date(2024, 10, 8, 9, 0), '6 小时前'],
    [new Date(2024, 10, 7, 14, 32), '昨天 14:32'],
    [new Date(2024, 10, 5, 8, 0), '11月5日'],
    [new Date(2023, 10, 5, 8, 0), '2023年11月5日'],
  ])('%s reads %s', (then, words) => expect(relativeTime(then.toISOString(), now)).toBe(words));

  it('counts days, not hours, to the deadline', () => {
    expect([daysUntil('2024-11-10', now), daysUntil('2024-11-08', now), daysUntil('2024-11-07', now)]).toEqual([2, 0, -1]);
  });
});
