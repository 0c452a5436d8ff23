/** Keys in the narrative, beside the same keys in a bare TipTap page that has the same text and takes turns with it. */
import { median } from '../interleave.ts';
import type { BenchDraft } from '../benchDraft.ts';
import type { BarePage } from './bare/openBarePage.ts';
import { type BenchWindow, openBenchDraft, openNarrative, putCursorInMiddle, settled } from './benchWindow.ts';
import { Keyboard, type TypedKeys } from './typeKeys.ts';

const ROUNDS = 8;
const KEYS = 25;

export interface KeySummary {
  readonly medianMs: number;
  readonly paintMs: readonly number[];
  /** Median of the rounds. */
  readonly cpuMs: number;
}
export interface EditorKeys {
  readonly ours: KeySummary;
  readonly bare: KeySummary;
}

export function summary(rounds: readonly TypedKeys[]): KeySummary {
  const paintMs = rounds.flatMap((round) => round.paintMs);
  return { paintMs, medianMs: median(paintMs), cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)) };
}

export async function measureEditorKeys({ page }: BenchWindow, bare: BarePage, draft: BenchDraft): Promise<EditorKeys> {
  await page.bringToFront();
  await openBenchDraft(page, draft);
  await openNarrative(page, draft);
  await bare.page.bringToFront();
  await bare.open(draft);
  await putCursorInMiddle(bare.page, bare.page.locator('.ProseMirror > p'));
  const [ourKeys, bareKeys] = [new Keyboard(page), new Keyboard(bare.page)];
  const ours: TypedKeys[] = [];
  const theirs: TypedKeys[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    await page.bringToFront();
    const own = await ourKeys.type(KEYS);
    // What our keys set going must not weigh on theirs.
    await settled(page);
    await bare.page.bringToFront();
    const other = await bareKeys.type(KEYS);
    if (round < 0) continue;
    ours.push(own);
    theirs.push(other);
  }
  await page.bringToFront();
  return { ours: summary(ours), bare: summary(theirs) };
}
