/** One line of an application as checks of wording read it. A line that says the same stays the same object, so that what was read from it is read once. */

export interface TextLine {
  /** Live values and references as they print. */
  readonly text: string;
  /** What the line stands under: the heading and the sentence before its list, or the year of its column. A year said there holds for the line. */
  readonly lead: string;
  /** A cell of a table within a text leaves out what the table's headings say; a heading repeats what it stands over. */
  readonly kind: 'prose' | 'heading' | 'caption' | 'tableCell';
}

/** A reading of lines that is made once for each of them. */
export function rememberLine<T>(read: (line: TextLine) => T): (line: TextLine) => T {
  const known = new WeakMap<TextLine, { readonly reading: T }>();
  return (line) => {
    let found = known.get(line);
    if (!found) {
      found = { reading: read(line) };
      known.set(line, found);
    }
    return found.reading;
  };
}
