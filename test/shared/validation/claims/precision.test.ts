import { describe, expect, it } from 'vitest';
import { draftOf, type Expected, type Found, type Passage, passages, readingsOf, states } from './passages.ts';

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly tally: Tally;
  readonly faults: readonly string[];
}

function isMeant({ indicator, year, quote, verdict }: Found, [wanted, wantedYear, words, wantedVerdict]: Expected): boolean {
  return indicator === wanted && year === wantedYear && verdict === wantedVerdict && (quote.includes(words) || (quote !== '' && words.includes(quote)));
}

const read = new Map<Passage, readonly Found[]>();
function foundIn(passage: Passage): readonly Found[] {
  const found = read.get(passage) ?? readingsOf(draftOf(passage));
  read.set(passage, found);
  return found;
}

/** `isCounted`: all readings, or only what becomes a finding. */
function judge(passage: Passage & { readonly file: string }, tally: Tally, isCounted: (verdict: string) => boolean): readonly string[] {
  const open = passage.expect.filter(([, , , verdict]) => isCounted(verdict));
  const found = foundIn(passage).filter(({ verdict }) => isCounted(verdict));
  const wrong = found.filter((reading) => {
    const index = open.findIndex((expected) => isMeant(reading, expected));
    if (index < 0) return true;
    open.splice(index, 1);
    return false;
  });
  tally.right += found.length - wrong.length;
  tally.wrong += wrong.length;
  tally.missed += open.length;
  const name = `${passage.file}.${passage.id}`;
  return [
    ...wrong.map(({ indicator, year, quote, verdict }) => `${name}: read ${verdict} ${indicator} ${year} “${quote}”`),
    ...open.map(([indicator, year, quote, verdict]) => `${name}: missed ${verdict} ${indicator} ${year} “${quote}”`),
  ];
}

function measure(set: readonly (Passage & { readonly file: string })[], isCounted: (verdict: string) => boolean): Measure {
  const tally = { right: 0, wrong: 0, missed: 0 };
  const faults = set.flatMap((passage) => judge(passage, tally, isCounted));
  return { precision: tally.right / (tally.right + tally.wrong), recall: tally.right / (tally.right + tally.missed), tally, faults };
}

function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

const known = passages.filter(({ heldOut }) => !heldOut);
const heldOut = passages.filter((passage) => passage.heldOut);
/** Of those that are held back the passages are not named: whoever tunes must not see them. */
const sets = [{ name: 'known', set: known, isShown: true }, { name: 'held out', set: heldOut, isShown: false }];
const kinds = [{ kind: 'readings', isCounted: () => true }, { kind: 'findings', isCounted: (verdict: string) => verdict !== 'agree' }];

describe('text against tables, on the labelled passages', () => {
  it('are at least 250, half of them traps, some held back, each read against a state that exists', () => {
    expect(passages.length).toBeGreaterThanOrEqual(250);
    expect(passages.filter(({ trap }) => trap !== undefined).length * 2).toBeGreaterThanOrEqual(passages.length);
    expect(heldOut.length).toBeGreaterThanOrEqual(60);
    expect(passages.filter(({ state }) => !states[state])).toEqual([]);
  });

  it.each(sets.flatMap((set) => kinds.map((kind) => ({ ...set, ...kind }))))('$kind have 95 percent precision and 80 percent recall, $name', ({ name, kind, set, isShown, isCounted }) => {
    const { precision, recall, tally, faults } = measure(set, isCounted);
    console.log(`claims, ${name}, ${kind}: ${set.length} passages, precision ${inPercent(precision)}, recall ${inPercent(recall)}`, tally, isShown && faults.length > 0 ? `\n${faults.join('\n')}` : '');
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});
