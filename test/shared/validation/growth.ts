/** How the work on a text grows with its length, told without a stopwatch's verdict: twice the text must not take four times as long. */

/** Whoever looks at each character once for each other one needs seconds for 100,000; below this there is nothing to compare. */
const NOTHING_MS = 20;
const ROUNDS = 4;
const LOOKS = 3;
export const STEEPEST_GROWTH = 3;

/** Of this thread alone: what other programs do meanwhile is no work. */
function timeMs(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length));
}

/** By turns, and the quickest of each: what a busy computer adds is no growth. */
function ratioOf(whole: () => unknown, half: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => [timeMs(whole), timeMs(half)] as const);
  const [ofWhole, ofHalf] = [Math.min(...rounds.map(([time]) => time)), Math.min(...rounds.map(([, time]) => time))];
  // The thread's clock ticks in steps of some milliseconds: two small numbers have no ratio.
  return ofWhole < NOTHING_MS ? 1 : ofWhole / ofHalf;
}

function growthAt(length: number, work: (text: string) => unknown, part: string, wrap: (text: string) => string): number {
  const whole = wrap(repeated(part, length));
  if (timeMs(() => work(whole)) < NOTHING_MS) return 1;
  const half = wrap(repeated(part, length / 2));
  // A second look at what seems too steep: it may have been the computer.
  for (let look = 1; ; look += 1) {
    const ratio = ratioOf(() => work(whole), () => work(half));
    if (ratio < STEEPEST_GROWTH || look === LOOKS) return ratio;
  }
}

/**
 * Around 2 for work that is linear in the length of the text, around 4 and more for what is not; 1 where it is too little to tell. `wrap` adds a
 * beginning and an end. What is too steep for a tenth of the text is not tried on the whole: it would take minutes.
 */
export function growth(work: (text: string) => unknown, part: string, wrap: (text: string) => string = (text) => text, length = 100_000): number {
  const ofTenth = growthAt(length / 10, work, part, wrap);
  return ofTenth < STEEPEST_GROWTH ? growthAt(length, work, part, wrap) : ofTenth;
}
