/** Leads to words that a check named, and selects them. They are found again by themselves: the text may have changed since. */
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import { positionOf } from '#shared/richText/replaceSpan.ts';
import type { TextSpan } from '#shared/validation/textSpan.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';

/** A line as it prints, and where each of its characters stands in the node. */
function printedLine(line: Node, resolve: InlineResolver): { readonly text: string; readonly positions: readonly number[] } {
  let text = '';
  const positions: number[] = [];
  line.forEach((child, offset) => {
    const { attrs } = child;
    const shown = child.isText ? child.text ?? ''
      : child.type.name === 'liveValue' ? resolve.liveValue(String(attrs['place']))
        : child.type.name === 'reference' ? resolve.reference(attrs['to'] as 'figure', String(attrs['id'])) : '\n';
    text += shown;
    for (let index = 0; index < shown.length; index += 1) positions.push(child.isText ? offset + index : offset);
  });
  positions.push(line.content.size);
  return { text, positions };
}

type Found = { readonly from: number; readonly to: number; readonly inCaption: boolean };

function findSpan(doc: Node, span: TextSpan, resolve: InlineResolver): Found | null {
  let passed = 0;
  let found: Found | null = null;
  const look = (text: string): number => {
    const { position, occurrences } = positionOf(text, { ...span, occurrence: span.occurrence - passed });
    passed += occurrences;
    return position;
  };
  doc.descendants((node, position) => {
    if (found) return false;
    const caption: unknown = node.attrs['caption'];
    if (typeof caption === 'string' && look(caption) >= 0) {
      found = { from: position, to: position + node.nodeSize, inCaption: true };
      return false;
    }
    if (!node.isTextblock) return true;
    const { text, positions } = printedLine(node, resolve);
    const at = look(text);
    if (at >= 0) found = { from: position + 1 + (positions[at] ?? 0), to: position + 1 + (positions[at + span.quote.length] ?? node.content.size), inCaption: false };
    return false;
  });
  return found;
}

/** False when the words no longer stand there. */
export function showSpan({ editor }: NarrativeEditor, span: TextSpan, resolve: InlineResolver): boolean {
  const { doc, tr } = editor.state;
  // Words that were mended before it took their count along: the first ones that are left are meant.
  const found = findSpan(doc, span, resolve) ?? findSpan(doc, { ...span, occurrence: 0 }, resolve);
  if (!found) return false;
  editor.view.dispatch(tr.setSelection(found.inCaption ? NodeSelection.create(doc, found.from) : TextSelection.create(doc, found.from, found.to)));
  const { node } = editor.view.domAtPos(found.from + (found.inCaption ? 0 : 1));
  (node instanceof HTMLElement ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  return true;
}
