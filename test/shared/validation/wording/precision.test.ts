import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/validation/finding.ts';
import { type Expected, findingsOf, type Passage, passages } from './passages.ts';

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

function isMeant(finding: Finding, { rule, quote, severity }: Expected): boolean {
  const found = finding.span?.quote ?? '';
  return finding.rule === `wording.${rule}` && (severity ?? finding.severity) === finding.severity && (found.includes(quote) || (found !== '' && quote.includes(found)));
}

function judge(passage: Passage, tally: Tally): readonly string[] {
  const findings = findingsOf(passage);
  const open = [...passage.expect];
  const wrong = findings.filter((finding) => {
    const index = open.findIndex((expected) => isMeant(finding, expected));
    if (index < 0) return true;
    open.splice(index, 1);
    return false;
  });
  tally.right += findings.length - wrong.length;
  tally.wrong += wrong.length;
  tally.missed += open.length;
  return [
    ...wrong.map((finding) => `${passage.id}: said ${finding.severity} ${finding.rule} “${finding.span?.quote ?? ''}”`),
    ...open.map(({ rule, quote }) => `${passage.id}: missed ${rule} “${quote}”`),
  ];
}

function measure(set: readonly Passage[]): { readonly precision: number; readonly recall: number; readonly tally: Tally; readonly faults: readonly string[] } {
  const tally = { right: 0, wrong: 0, missed: 0 };
  const faults = set.flatMap((passage) => judge(passage, tally));
  return { precision: tally.right / (tally.right + tally.wrong), recall: tally.right / (tally.right + tally.missed), tally, faults };
}

function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

const known = passages.filter(({ heldOut }) => !heldOut);
const heldOut = passages.filter((passage) => passage.heldOut);

describe('words that need proof, on the labelled passages', () => {
  it('are at least 150, half of them traps, some held back', () => {
    expect(passages.length).toBeGreaterThanOrEqual(150);
    expect(passages.filter(({ trap }) => trap !== undefined).length * 2).toBeGreaterThanOrEqual(passages.length);
    expect(heldOut.length).toBeGreaterThanOrEqual(40);
  });

  it.each([{ name: 'known', set: known }, { name: 'held out', set: heldOut }])('are found with 95 percent precision and 80 percent recall, $name', ({ name, set }) => {
    const { precision, recall, tally, faults } = measure(set);
    console.log(`wording, ${name}: ${set.length} passages, precision ${inPercent(precision)}, recall ${inPercent(recall)}`, tally, faults.length > 0 ? `\n${faults.join('\n')}` : '');
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});
