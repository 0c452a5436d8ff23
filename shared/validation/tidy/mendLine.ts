/** Mends one line by the kinds that were chosen, until there is nothing left to mend: doing it twice is doing it once. */
import { ATOM, lineText } from '#shared/richText/changeLines.ts';
import type { Inline } from '#shared/richText/model.ts';
import { doubledPunctuation } from './doubledPunctuation.ts';
import { applyEdits, type Edit, type FindEdits } from './edit.ts';
import { fullWidthCharacters } from './fullWidthCharacters.ts';
import { halfWidthPunctuation } from './halfWidthPunctuation.ts';
import { percentSigns } from './percentSigns.ts';
import { spacesInChinese } from './spacesInChinese.ts';
import type { TidyKind } from './tidyGroup.ts';

export type MendableKind = Exclude<TidyKind, 'unpairedMarks' | 'mixedUnits'>;

/** In this order: what one makes the next one sees. */
export const FINDERS: Readonly<Record<MendableKind, FindEdits>> = {
  fullWidthCharacters, percentSigns, halfWidthPunctuation, spacesInChinese, doubledPunctuation,
};
/** One kind opens the way for another a few times at most; the bound is for texts that nobody wrote. */
const MOST_ROUNDS = 12;

/** Depends on the whole application: only where it was asked for. */
const CONDITIONAL: ReadonlySet<TidyKind> = new Set(['percentSigns']);

/** Those that were chosen, and those that had nothing to do in this line before: what the others bring forth is mended with them. */
function findersFor(line: string, kinds: ReadonlySet<TidyKind>): readonly FindEdits[] {
  return (Object.keys(FINDERS) as MendableKind[])
    .filter((kind) => kinds.has(kind) || (!CONDITIONAL.has(kind) && FINDERS[kind](line).length === 0))
    .map((kind) => FINDERS[kind]);
}

/** `told`: of every change, on the line as the change before left it. */
function mend(line: string, kinds: ReadonlySet<TidyKind>, told: (edits: readonly Edit[]) => void): string {
  let text = line;
  const finders = findersFor(line, kinds);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = text;
    for (const find of finders) {
      const edits = find(text);
      if (edits.length === 0) continue;
      told(edits);
      text = applyEdits(text, edits);
    }
    if (text === before) break;
  }
  return text;
}

export function mendText(text: string, kinds: ReadonlySet<TidyKind>): string {
  return text.split('\n').map((line) => mend(line, kinds, () => undefined)).join('\n');
}

/** For each character of the line the inline that it came from. */
function ownersOf(inlines: readonly Inline[]): readonly number[] {
  return inlines.flatMap((inline, index) => Array.from({ length: inline.type === 'text' ? inline.text.length : ATOM.length }, () => index));
}

function follow(owners: readonly number[], edits: readonly Edit[]): readonly number[] {
  const followed: number[] = [];
  let from = 0;
  for (const { start, end, text } of edits) {
    for (let at = from; at < start; at += 1) followed.push(owners[at] ?? 0);
    for (let added = 0; added < text.length; added += 1) followed.push(owners[start] ?? 0);
    from = end;
  }
  for (let at = from; at < owners.length; at += 1) followed.push(owners[at] ?? 0);
  return followed;
}

/** Marks stay with their characters; live values, references and breaks stay as they are. The same list when nothing changed. */
export function mendInlines(inlines: readonly Inline[], kinds: ReadonlySet<TidyKind>): readonly Inline[] {
  const line = lineText(inlines);
  let owners: readonly number[] | null = null;
  const text = mend(line, kinds, (edits) => {
    owners = follow(owners ?? ownersOf(inlines), edits);
  });
  if (owners === null) return inlines;
  const pieces = new Map<number, string[]>();
  for (const [at, owner] of (owners as readonly number[]).entries()) {
    const piece = pieces.get(owner);
    if (piece) piece.push(text[at] ?? '');
    else pieces.set(owner, [text[at] ?? '']);
  }
  return inlines.flatMap((inline, index): readonly Inline[] => {
    if (inline.type !== 'text') return [inline];
    const piece = pieces.get(index)?.join('') ?? '';
    return piece === '' ? [] : [piece === inline.text ? inline : { ...inline, text: piece }];
  });
}
