/** All words that a reader of texts knows, each with what it does. Found by the longest word at a place; no place is looked at for longer than its longest word. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import type { Cue } from './words.ts';

export type Meaning =
  | { readonly kind: 'cue'; readonly cue: Cue }
  /** Indexes of the targets that go by this name; by product and by market there are several. */
  | { readonly kind: 'indicator'; readonly targets: readonly number[] }
  | { readonly kind: 'product'; readonly product: string }
  | { readonly kind: 'market'; readonly market: string }
  | { readonly kind: 'competitor'; readonly competitor: string }
  /** 国家 before 标准: one of the kinds that are counted. */
  | { readonly kind: 'countKind'; readonly word: string };

export interface Word {
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

export interface Vocabulary {
  readonly at: (text: string, position: number) => Word | null;
}

/** Of words that are written alike the meanings are kept together, in the order given. */
export function vocabularyOf(words: readonly { readonly text: string; readonly meaning: Meaning }[]): Vocabulary {
  const byText = new Map<string, Meaning[]>();
  for (const { text, meaning } of words) {
    const folded = toHalfWidth(text).trim();
    if (folded === '') continue;
    const known = byText.get(folded) ?? [];
    known.push(meaning);
    byText.set(folded, known);
  }
  const byFirst = Map.groupBy(
    [...byText].map(([text, meanings]): Word => ({ text, meanings })).sort((a, b) => b.text.length - a.text.length),
    ({ text }) => text.charAt(0),
  );
  return { at: (text, position) => byFirst.get(text.charAt(position))?.find((word) => text.startsWith(word.text, position)) ?? null };
}
