/** Time as the program has seen it pass from one start to the next. A clock that is set forward by a year adds no more than a few days, one set back takes nothing. */

const LONGEST_STEP_MS = 3 * 86_400_000;

export interface SteadyTime {
  readonly lastSeenAt: string;
  readonly steadyMs: number;
}

export function passSteadyTime(before: SteadyTime | undefined, now: Date): SteadyTime {
  const stepMs = before ? now.getTime() - Date.parse(before.lastSeenAt) : 0;
  const passedMs = Number.isNaN(stepMs) ? 0 : Math.min(Math.max(stepMs, 0), LONGEST_STEP_MS);
  return { lastSeenAt: now.toISOString(), steadyMs: (before?.steadyMs ?? 0) + passedMs };
}
