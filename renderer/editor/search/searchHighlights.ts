/** Shows all finds in the open text while something is looked for. Without a search it costs nothing. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { searchTarget } from '#renderer/search/searchTarget.ts';
import { patternOf, rangesIn, type TextRange, type TextQuery } from '#renderer/search/textQuery.ts';

export interface NodeFind {
  readonly from: number;
  readonly to: number;
  /** It stands in the caption of the node at `from`. */
  readonly inCaption: boolean;
}

/** A line of the editor's text, with one character for every node that is no text: positions in it are positions in the node. */
function textOfLine(line: Node): string {
  return line.textBetween(0, line.content.size, undefined, '\uFFFC');
}

/** In the order of the text, the caption of a table before its cells: the order of `findInRichText`. */
export function findInDocument(doc: Node, query: TextQuery): readonly NodeFind[] {
  const pattern = patternOf(query);
  if (!pattern) return [];
  const finds: NodeFind[] = [];
  doc.descendants((node, position) => {
    const caption: unknown = node.attrs['caption'];
    if (typeof caption === 'string') {
      finds.push(...rangesIn(caption, pattern).map(() => ({ from: position, to: position + node.nodeSize, inCaption: true })));
    }
    if (!node.isTextblock) return true;
    finds.push(...rangesIn(textOfLine(node), pattern).map(({ from, to }: TextRange) => ({
      from: position + 1 + from, to: position + 1 + to, inCaption: false,
    })));
    return false;
  });
  return finds;
}

const key = new PluginKey<DecorationSet>('searchHighlights');
const REFRESH_MS = 150;

function decorationsOf(view: EditorView): DecorationSet {
  const { target } = searchTarget;
  if (!target) return DecorationSet.empty;
  const current = target.current?.place === placeOf(view) ? target.current.index : -1;
  return DecorationSet.create(view.state.doc, findInDocument(view.state.doc, target.query).map(({ from, to, inCaption }, index) => {
    const attributes = { class: index === current ? 'search-find search-find-current' : 'search-find' };
    return inCaption ? Decoration.node(from, to, attributes) : Decoration.inline(from, to, attributes);
  }));
}

/** The editor says by its place which text it holds. */
function placeOf(view: EditorView): string {
  return view.dom.dataset['place'] ?? '';
}

function showCurrent(view: EditorView): void {
  const { target } = searchTarget;
  if (!target?.current || target.current.place !== placeOf(view)) return;
  const find = findInDocument(view.state.doc, target.query)[target.current.index];
  if (!find) return;
  const { doc, tr } = view.state;
  const selection = find.inCaption ? TextSelection.near(doc.resolve(find.from)) : TextSelection.create(doc, find.from, find.to);
  view.dispatch(tr.setSelection(selection));
  const { node } = view.domAtPos(find.from + (find.inCaption ? 0 : 1));
  (node instanceof HTMLElement ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  if (target.current.takesCursor) view.focus();
}

export const SearchHighlights = Extension.create({
  name: 'searchHighlights',
  addProseMirrorPlugins: () => [new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, decorations) => {
        const fresh: unknown = tr.getMeta(key);
        if (fresh instanceof DecorationSet) return fresh;
        return decorations === DecorationSet.empty || !tr.docChanged ? decorations : decorations.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let shown: unknown = null;
      const refresh = () => {
        // Never while somebody composes: it would take the composition apart.
        if (view.isDestroyed || view.composing) return;
        const { target } = searchTarget;
        if (target || key.getState(view.state) !== DecorationSet.empty) view.dispatch(view.state.tr.setMeta(key, decorationsOf(view)));
        if (target?.current && target.current !== shown) showCurrent(view);
        shown = target?.current ?? null;
      };
      const stop = searchTarget.subscribe(refresh);
      if (searchTarget.target) timer = setTimeout(refresh);
      return {
        update(_view, before) {
          if (!searchTarget.target || before.doc.eq(view.state.doc)) return;
          clearTimeout(timer);
          timer = setTimeout(refresh, REFRESH_MS);
        },
        destroy() {
          clearTimeout(timer);
          stop();
        },
      };
    },
  })],
});
