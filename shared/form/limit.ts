/** How long a text may or should be. Limits inform; nothing ever cuts what was typed. */
import type { Source } from './source.ts';

export interface TextLimit {
  /** 字数 as Word counts it (`shared/richText/countWords.ts`). */
  readonly words: number;
  /** `hard`: more is an error (30 字以内). `soft`: a target (1000 字左右), never more than a hint. */
  readonly strength: 'hard' | 'soft';
  /** The notice's own words, full-width: `1000 字左右`. */
  readonly label: string;
  /** Soft only: up to this many percent off counts as 合适. Our reading, marked 本软件参考 on screen. */
  readonly onTargetPercent?: number;
  /** Soft only: up to this many percent off counts as 接近; beyond is 偏少 or 偏多. */
  readonly nearPercent?: number;
  readonly source: Source;
}
