/** What leaves the editor by copying: chips as the words that they show, figures with their captions, so that it can be pasted anywhere. */
import { DOMSerializer, type Node, type Schema, type Slice } from '@tiptap/pm/model';
import type { Reference } from '#shared/richText/model.ts';
import type { InlineTexts } from '#renderer/editor/views/inlineTexts.ts';

function chipText(node: Node, texts: InlineTexts): string {
  return node.type.name === 'liveValue'
    ? texts.liveValue(String(node.attrs['place'])).text
    : texts.reference(node.attrs['to'] as Reference['attrs']['to'], String(node.attrs['id'])).text;
}

function figure(node: Node) {
  return ['figure', { 'data-node': node.type.name, 'data-attributes': JSON.stringify(node.attrs) }, ['figcaption', String(node.attrs['caption'])]] as const;
}

export function clipboardSerializer(schema: Schema, texts: InlineTexts): DOMSerializer {
  const plain = DOMSerializer.nodesFromSchema(schema);
  const chip = (node: Node) => ['span', { 'data-node': node.type.name, 'data-attributes': JSON.stringify(node.attrs) }, chipText(node, texts)] as const;
  return new DOMSerializer({ ...plain, liveValue: chip, reference: chip, picture: figure, chart: figure }, DOMSerializer.marksFromSchema(schema));
}

/** One line a paragraph, cells parted by tabs. */
export function clipboardText({ content }: Slice, texts: InlineTexts): string {
  const lines: string[] = [];
  const lineOf = (node: Node) => node.textBetween(0, node.content.size, '\n', (leaf) => (
    leaf.type.name === 'hardBreak' ? '\n' : chipText(leaf, texts)
  ));
  const read = (node: Node): void => {
    if (node.isTextblock) lines.push(lineOf(node));
    else if (node.type.name === 'tableRow') lines.push(node.children.map((cell) => cell.children.map((block) => block.textContent && lineOf(block)).join(' ')).join('\t'));
    else if (node.type.name === 'picture' || node.type.name === 'chart') lines.push(String(node.attrs['caption']));
    else if (node.isText) lines.push(node.text ?? '');
    else if (node.isInline) lines.push(chipText(node, texts));
    else node.forEach(read);
  };
  content.forEach(read);
  return lines.join('\n');
}
