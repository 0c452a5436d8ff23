/** The headings, figures and tables of a text with the numbers that they print with. */
import { HeadingNumbers } from '#shared/print/automaticNumbers.ts';
import { inlineText, type InlineResolver } from '#shared/richText/inlineText.ts';
import type { RichText } from '#shared/richText/model.ts';

export interface OutlineEntry {
  /** Which block of the text it is, from 0. */
  readonly block: number;
  readonly kind: 'heading' | 'figure' | 'table';
  /** 1 and 2 of headings; figures and tables stand with the deepest. */
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: string;
}

export interface FirstNumbers {
  readonly figures: number;
  readonly tables: number;
}

export function outlineOf(text: RichText, before: FirstNumbers, resolve: InlineResolver): readonly OutlineEntry[] {
  const headings = new HeadingNumbers();
  let { figures, tables } = before;
  return text.content.flatMap((block, index): readonly OutlineEntry[] => {
    switch (block.type) {
      case 'heading': {
        const { level } = block.attrs;
        return [{ block: index, kind: 'heading', level, number: headings.next(level), title: inlineText(block.content, resolve).replace(/\n/g, ' ') }];
      }
      case 'picture':
      case 'chart':
        figures += 1;
        return [{ block: index, kind: 'figure', level: 2, number: `图${figures}`, title: block.attrs.caption }];
      case 'table':
        tables += 1;
        return [{ block: index, kind: 'table', level: 2, number: `表${tables}`, title: block.attrs.caption }];
      default: return [];
    }
  });
}
