/** What stands in the text as one thing: pictures, charts, live values and references. How they look is their views' matter. */
import { Node } from '@tiptap/core';
import type { NodeViewConstructor } from '@tiptap/pm/view';

export interface AtomViews {
  readonly picture: NodeViewConstructor;
  readonly chart: NodeViewConstructor;
  readonly liveValue: NodeViewConstructor;
  readonly reference: NodeViewConstructor;
}
type AtomName = keyof AtomViews;

/** Attributes with their defaults. Inside the program they travel as JSON in one attribute of the copied element. */
function atom(name: AtomName, tag: 'figure' | 'span', defaults: Readonly<Record<string, unknown>>, view: NodeViewConstructor): Node {
  const inline = tag === 'span';
  return Node.create({
    name,
    group: inline ? 'inline' : 'block',
    inline,
    atom: true,
    selectable: true,
    draggable: true,
    addAttributes: () => Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, {
      default: value,
      rendered: false,
      parseHTML: (element: HTMLElement) => readAttribute(element, key, value),
    }])),
    parseHTML: () => [{ tag: `${tag}[data-node="${name}"]` }],
    renderHTML: ({ node }) => [tag, { 'data-node': name, 'data-attributes': JSON.stringify(node.attrs) }],
    addNodeView: () => ({ node, view: editorView, getPos, decorations, innerDecorations }) => (
      view(node, editorView, getPos, decorations, innerDecorations)
    ),
  });
}

/** What was copied may come from anywhere: a value of another type is the default. */
function readAttribute(element: HTMLElement, key: string, fallback: unknown): unknown {
  try {
    const attributes: unknown = JSON.parse(element.dataset['attributes'] ?? '{}');
    const value = typeof attributes === 'object' && attributes !== null ? (attributes as Readonly<Record<string, unknown>>)[key] : undefined;
    if (key === 'definition') return value ?? null;
    if (key === 'asset' && value === null) return fallback;
    return value !== undefined && (typeof value === typeof fallback || fallback === null) ? value : fallback;
  } catch {
    return fallback;
  }
}

export function atomNodes(views: AtomViews): readonly Node[] {
  const figure = { id: '', caption: '', alternativeText: '', widthPercent: 80 };
  return [
    atom('picture', 'figure', { ...figure, asset: '' }, views.picture),
    atom('chart', 'figure', { ...figure, definition: null, asset: null }, views.chart),
    atom('liveValue', 'span', { place: '' }, views.liveValue),
    atom('reference', 'span', { to: 'figure', id: '' }, views.reference),
  ];
}
