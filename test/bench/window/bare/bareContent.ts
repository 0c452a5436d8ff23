/** Our rich text as stock TipTap nodes: what the bare editor has no node for stands as plain text or as a picture with an address. */
import type { JSONContent } from '@tiptap/core';
import type { RichText } from '#shared/richText/model.ts';

export const PICTURES_ADDRESS = 'http://bare.bench/pictures/';

interface AnyNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AnyNode[];
  readonly [key: string]: unknown;
}

function stockNode(node: AnyNode): JSONContent {
  switch (node.type) {
    case 'liveValue': return { type: 'text', text: '12,345.67' };
    case 'reference': return { type: 'text', text: '图3' };
    case 'picture': return { type: 'picture', attrs: { src: `${PICTURES_ADDRESS}${String(node.attrs?.['asset'])}`, caption: node.attrs?.['caption'] } };
    default: return { ...node, ...(node.content ? { content: node.content.map(stockNode) } : {}) } as JSONContent;
  }
}

export function bareContent(text: RichText): JSONContent {
  return stockNode(text as unknown as AnyNode);
}
