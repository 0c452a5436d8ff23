/** A text that is sure to open in the editor: block by block as it is, and of a block that the schema refuses its words. */
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { type Block, EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { readableText } from '#shared/richText/readableText.ts';
import { editorExtensions } from '#renderer/editor/schema/editorExtensions.ts';
import { RichTextConverter } from './richTextConverter.ts';

function noView(): never {
  throw new Error('this schema is never shown');
}

let schema: Schema | null = null;
/** The editor's schema apart from any editor. */
export function editorSchema(): Schema {
  schema ??= getSchema([...editorExtensions({ table: noView, picture: noView, chart: noView, liveValue: noView, reference: noView })]);
  return schema;
}

export function opens(text: RichText): boolean {
  try {
    new RichTextConverter(editorSchema()).toDocument(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function mountable(text: RichText | undefined): RichText {
  if (!text) return EMPTY_RICH_TEXT;
  if (opens(text)) return text;
  return {
    type: 'doc',
    content: text.content.flatMap((block): readonly Block[] => (
      opens({ type: 'doc', content: [block] })
        ? [block]
        : readableText(block).map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }))
    )),
  };
}
