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

/** Nobody always runs behind the same one, whose processes may still be busy. The same order in every bench. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Lehmer's generator: enough to shuffle by. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

/** Each contender runs unmeasured `warmUps` times, then once in every round. */
export async function interleave(contenders: readonly Contender[], { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number }): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const random = createRandom(20_241_105);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, run } of shuffled(contenders, random)) {
      // What the one before left behind is not the next one's to clear away.
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, values]) => [name, { name, medianMs: median(values), fastestMs: Math.min(...values) }]));
}
