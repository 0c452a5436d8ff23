/** What the toolbar shows of the place where the cursor stands. Read at every key press, so it looks at the cursor only. */
import type { EditorState } from '@tiptap/pm/state';
import { NodeSelection } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { listDepth } from '#renderer/editor/document/listDepth.ts';

export interface ToolbarState {
  /** 0: body text. */
  readonly headingLevel: number;
  readonly marks: string;
  readonly list: 'bulletList' | 'orderedList' | null;
  readonly listDepth: number;
  readonly isInTable: boolean;
  /** A chip that is chosen: its kind and what it points at. */
  readonly chip: string | null;
  readonly chipTarget: string;
}

export function readToolbarState(state: EditorState): ToolbarState {
  const { selection, storedMarks } = state;
  const { $from } = selection;
  const marks = storedMarks ?? (selection.empty ? $from.marks() : $from.nodeAfter?.marks ?? $from.marks());
  let list: ToolbarState['list'] = null;
  for (let depth = $from.depth; depth > 0 && list === null; depth -= 1) {
    const { name } = $from.node(depth).type;
    if (name === 'bulletList' || name === 'orderedList') list = name;
  }
  const chip = selection instanceof NodeSelection && selection.node.isInline ? selection.node : null;
  return {
    headingLevel: $from.parent.type.name === 'heading' ? Number($from.parent.attrs['level']) : 0,
    marks: marks.map(({ type }) => type.name).sort().join(' '),
    list,
    listDepth: listDepth($from),
    isInTable: isInTable(state),
    chip: chip?.type.name ?? null,
    chipTarget: String(chip?.attrs['place'] ?? chip?.attrs['id'] ?? ''),
  };
}
