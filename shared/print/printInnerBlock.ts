/** Paragraphs and lists of rich text; an item carries the marker that stands before it. */
import type { List, ListItem, Paragraph } from '#shared/richText/model.ts';
import { bulletMarker, orderedMarker } from './automaticNumbers.ts';
import type { ParagraphStyle, PrintList, PrintListItem, PrintParagraph } from './printDocument.ts';
import { printInlines, type RichTextContext } from './printInlines.ts';

function printParagraph(paragraph: Paragraph, text: RichTextContext, style: ParagraphStyle): PrintParagraph {
  return { kind: 'paragraph', style, inlines: printInlines(paragraph.content, text), origin: text.place };
}

function printListItem(item: ListItem, text: RichTextContext, style: ParagraphStyle, depth: number, marker: string): PrintListItem {
  return {
    marker,
    blocks: item.content.map((child) => (
      child.type === 'paragraph' ? printParagraph(child, text, style) : printList(child, text, style, depth + 1)
    )),
  };
}

function printList(list: List, text: RichTextContext, style: ParagraphStyle, depth: number): PrintList {
  const ordered = list.type === 'orderedList';
  return {
    kind: 'list',
    ordered,
    depth,
    items: list.content.map((item, index) => (
      printListItem(item, text, style, depth, ordered ? orderedMarker(depth, index + 1) : bulletMarker(depth))
    )),
    origin: text.place,
  };
}

/** What may stand in the text itself as well as in a list item or a cell of a table: paragraphs and lists. */
export function printInnerBlock(block: Paragraph | List, text: RichTextContext, style: ParagraphStyle): PrintParagraph | PrintList {
  return block.type === 'paragraph' ? printParagraph(block, text, style) : printList(block, text, style, 1);
}
