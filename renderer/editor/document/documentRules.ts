/** What the schema alone cannot say: ids are there and unique within a text, and lists are no deeper than paper has numbers for. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { MAXIMUM_LIST_DEPTH } from '#shared/richText/model.ts';
import { FROM_OUTSIDE } from './applyFromOutside.ts';
import { listDepth } from './listDepth.ts';
import { newId, numberedKind } from './newId.ts';

/** Whether a change brought in anything that these rules are about; typing never does. */
function mayBreakRules(transactions: readonly Transaction[]): boolean {
  return transactions.some((tr) => tr.docChanged && tr.getMeta(FROM_OUTSIDE) === undefined && tr.steps.some((step) => {
    let suspicious = false;
    const { slice } = step as { readonly slice?: { readonly content: Node['content'] } };
    slice?.content.descendants((node) => {
      suspicious ||= numberedKind(node.type.name) !== null || node.type.name === 'listItem';
      return !suspicious && !node.isTextblock;
    });
    return suspicious;
  }));
}

/** Of two with one id (a copy) the later one gets a new one. */
function renewIds(tr: Transaction): void {
  const seen = new Set<string>();
  tr.doc.forEach((node, position) => {
    const kind = numberedKind(node.type.name);
    if (!kind) return;
    const key = `${kind} ${String(node.attrs['id'])}`;
    if (node.attrs['id'] === '' || seen.has(key)) tr.setNodeAttribute(position, 'id', newId(kind));
    seen.add(key);
  });
}

function linesIn(list: Node): readonly Node[] {
  const lines: Node[] = [];
  list.descendants((node) => {
    if (node.isTextblock) lines.push(node);
    return !node.isTextblock;
  });
  return lines;
}

/** The lines of a list that is too deep stay, in the item that it stood in. */
function flattenDeepLists(tr: Transaction): void {
  const tooDeep: { readonly list: Node; readonly position: number }[] = [];
  tr.doc.descendants((node, position) => {
    const isList = node.type.name === 'bulletList' || node.type.name === 'orderedList';
    if (isList && listDepth(tr.doc.resolve(position)) >= MAXIMUM_LIST_DEPTH) {
      tooDeep.push({ list: node, position });
      return false;
    }
    return !node.isTextblock;
  });
  for (const { list, position } of tooDeep.reverse()) tr.replaceWith(position, position + list.nodeSize, linesIn(list));
}

export const DocumentRules = Extension.create({
  name: 'documentRules',
  addProseMirrorPlugins: () => [new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!mayBreakRules(transactions)) return null;
      const { tr } = state;
      flattenDeepLists(tr);
      renewIds(tr);
      return tr.docChanged ? tr : null;
    },
  })],
});
