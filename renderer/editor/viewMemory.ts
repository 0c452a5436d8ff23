/** Where somebody was in the narrative of an open draft: which part, and where the cursor stood in each. Not kept when it is closed. */
import type { DraftSession } from '#renderer/session/draftSession.ts';

interface Memory {
  part?: string;
  readonly cursors: Map<string, number>;
}
const memories = new WeakMap<DraftSession, Memory>();

function memoryOf(session: DraftSession): Memory {
  let memory = memories.get(session);
  if (!memory) {
    memory = { cursors: new Map() };
    memories.set(session, memory);
  }
  return memory;
}

export function partOf(session: DraftSession): string | undefined {
  return memoryOf(session).part;
}
export function rememberPart(session: DraftSession, part: string): void {
  memoryOf(session).part = part;
}
export function cursorOf(session: DraftSession, field: string): number | undefined {
  return memoryOf(session).cursors.get(field);
}
export function rememberCursor(session: DraftSession, field: string, position: number): void {
  memoryOf(session).cursors.set(field, position);
}
