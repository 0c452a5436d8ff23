/** Medians of contenders that take turns, so that a slow moment of the computer hits all of them alike. */
import { performance } from 'node:perf_hooks';

export interface Contender {
  readonly name: string;
  readonly run: () => Promise<void>;
}
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly fastestMs: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Each contender runs unmeasured `warmUps` times, then once in every round. */
export async function interleave(contenders: readonly Contender[], { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number }): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    // Nobody always runs behind the same one, whose processes may still be busy.
    const first = (round + warmUps) % contenders.length;
    for (const { name, run } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      // What the one before left behind is not the next one's to clear away.
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, values]) => [name, { name, medianMs: median(values), fastestMs: Math.min(...values) }]));
}
