/** 整理: matters of style, gathered by kind for one list. They are no findings, and nothing in them needs an explanation. */
import type { TextSpan } from '#shared/validation/textSpan.ts';

export type TidyKind =
  /** ２０２３, ＳＰＣ. */
  | 'fullWidthCharacters'
  /** ％ beside %. */
  | 'percentSigns'
  /** `,` `;` `(` amid Chinese. */
  | 'halfWidthPunctuation'
  /** Between two Chinese characters of prose; those between Chinese and Latin words are the writer's choice. */
  | 'spacesInChinese'
  /** 。。 and ，。 */
  | 'doubledPunctuation'
  /** A quote or bracket without its other half. */
  | 'unpairedMarks'
  /** 公斤 beside kg. */
  | 'mixedUnits';

export interface TidyExample {
  /** `shared/application/place.ts`. */
  readonly place: string;
  readonly placeName: string;
  /** The words with their surroundings. */
  readonly span: TextSpan;
  /** The same words mended; null where only the writer can. */
  readonly mended: string | null;
}

export interface TidyGroup {
  readonly kind: TidyKind;
  /** `中文里的半角标点`. */
  readonly title: string;
  /** What mending does, or what to do by hand, in one polite sentence. */
  readonly advice: string;
  readonly count: number;
  /** The first few, in the order of the form. */
  readonly examples: readonly TidyExample[];
  /** Whether 一键修正 takes it. */
  readonly canMend: boolean;
}
