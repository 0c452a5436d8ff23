/** A stored text as the model has it: block by block, and of a damaged block its words, so that one bad node never takes a text with it. */
import { checkRichText } from '#shared/richText/isRichText.ts';
import type { Block, RichText } from '#shared/richText/model.ts';
import { readableText } from '#shared/richText/readableText.ts';
import { isRecord } from './isRecord.ts';

export interface RestoredRichText {
  /** Undefined: there is nothing to read. */
  readonly kept: RichText | undefined;
  /** What did not fit and what to do, in words that follow the place's name. */
  readonly lost: string | null;
}

function wordsOf(stored: unknown): readonly Block[] {
  return readableText(stored).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
}

export function restoreRichText(value: unknown): RestoredRichText {
  const checked = checkRichText(value);
  if (checked.ok) return { kept: checked.doc, lost: null };
  const stored: unknown = isRecord(value) ? value['content'] : undefined;
  const blocks = Array.isArray(stored)
    ? stored.flatMap((block: unknown): readonly Block[] => {
      const alone = checkRichText({ type: 'doc', content: [block] });
      return alone.ok ? alone.doc.content : wordsOf(block);
    })
    : wordsOf(value);
  // Too large as a whole although every block is fit.
  const whole = checkRichText({ type: 'doc', content: blocks });
  if (!whole.ok || blocks.length === 0) return { kept: undefined, lost: '的正文读不懂，没有放进草稿，请重新填写' };
  return { kept: whole.doc, lost: '的正文有地方已损坏，只保留了那里的文字，标题、表格、图片和格式请核对' };
}
