/** The sample's small markup to rich text. Only what the sample uses; anything else stops the script. */
import type { Block, List, ListItem, Paragraph, RichText } from '#shared/richText/model.ts';
import { parseInlines } from './parseInlines.ts';
import { parseTable } from './parseTable.ts';

/** Which asset a picture is. */
export type PictureAssets = (id: string) => string;

const LIST_ITEM = /^( *)(-|\d+\.) (.+)$/;
const PICTURE = /^!\[([^\]]+)\]\((\w+)\)\{(\d+)\}$/;
const ALTERNATIVE_TEXT = '替代文字：';
const TABLE = /^\[表 (\w+)\] ([^{]+)\{宽 ([\d ]+)\}$/;

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: parseInlines(text) };
}

interface Item {
  readonly indent: number;
  readonly ordered: boolean;
  readonly text: string;
}

/** Items deeper than the first belong to the item before them. */
function parseList(items: readonly Item[]): List {
  const [first] = items;
  if (!first) throw new Error('a list has no items');
  const content: ListItem[] = [];
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    if (item?.indent !== first.indent || item.ordered !== first.ordered) throw new Error(`a list changes its kind or depth at “${item?.text}”`);
    let end = index + 1;
    while ((items[end]?.indent ?? -1) > first.indent) end += 1;
    const inner = items.slice(index + 1, end);
    content.push({ type: 'listItem', content: [paragraph(item.text), ...(inner.length > 0 ? [parseList(inner)] : [])] });
    index = end;
  }
  return { type: first.ordered ? 'orderedList' : 'bulletList', content };
}

/** Paragraphs, headings, pictures, tables and lists are parted by empty lines. */
function parseChunk(lines: readonly string[], assetOf: PictureAssets): Block {
  const [first = '', ...others] = lines;
  const heading = /^(#{1,2}) (.+)$/.exec(first);
  if (heading && others.length === 0) {
    return { type: 'heading', attrs: { level: heading[1] === '#' ? 1 : 2 }, content: parseInlines(heading[2] ?? '') };
  }
  const picture = PICTURE.exec(first);
  if (picture) {
    const [, caption = '', id = '', width] = picture;
    const [alternativeText] = others;
    if (others.length !== 1 || !alternativeText?.startsWith(ALTERNATIVE_TEXT)) throw new Error(`the picture ${id} needs one line of ${ALTERNATIVE_TEXT}`);
    return {
      type: 'picture',
      attrs: { id, asset: assetOf(id), caption, alternativeText: alternativeText.slice(ALTERNATIVE_TEXT.length), widthPercent: Number(width) },
    };
  }
  const table = TABLE.exec(first);
  if (table) return parseTable(table[1] ?? '', table[2] ?? '', (table[3] ?? '').trim().split(' ').map(Number), others);
  if (LIST_ITEM.test(first)) {
    return parseList(lines.map((line): Item => {
      const match = LIST_ITEM.exec(line);
      if (!match) throw new Error(`no item of a list: ${line}`);
      return { indent: (match[1] ?? '').length, ordered: match[2] !== '-', text: match[3] ?? '' };
    }));
  }
  if (others.length > 0) throw new Error(`a paragraph stands on one line: ${first}`);
  return paragraph(first);
}

export function parseNarrative(source: string, assetOf: PictureAssets): RichText {
  const chunks = source.trim().split(/\n(?:[ \t]*\n)+/).map((chunk) => chunk.split('\n'));
  return { type: 'doc', content: chunks.map((lines) => parseChunk(lines, assetOf)) };
}
