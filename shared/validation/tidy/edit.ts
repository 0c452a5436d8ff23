/** One change in a line: what stands from `start` to `end` gives way to `text`. */

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every kind of tidying is such a reading: from left to right, without overlaps. `\uFFFC` stands for what is no text and is never changed. */
export type FindEdits = (line: string) => readonly Edit[];

export function applyEdits(line: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits.map(({ start, end, text }) => {
    const piece = line.slice(from, start) + text;
    from = end;
    return piece;
  });
  return pieces.join('') + line.slice(from);
}
