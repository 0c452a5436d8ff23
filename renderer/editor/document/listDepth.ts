/** How many lists a position stands in, counted inside its cell when it is in a table. */
import type { ResolvedPos } from '@tiptap/pm/model';

export function listDepth($pos: ResolvedPos): number {
  let depth = 0;
  for (let level = $pos.depth; level > 0; level -= 1) {
    const { name } = $pos.node(level).type;
    if (name === 'bulletList' || name === 'orderedList') depth += 1;
    if (name === 'tableCell' || name === 'tableHeader') break;
  }
  return depth;
}
