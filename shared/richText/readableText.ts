/** The words of a stored text whose structure we cannot trust: whatever is readable in it, so that nothing typed is lost without a word. */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Stored content nests a few levels; what lies deeper than this was never written by an editor. */
const MAXIMUM_DEPTH = 200;

/** One string for each block that holds text of its own, in reading order; empty when there is nothing to read. */
export function readableText(value: unknown): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim() !== '') lines.push(line);
    line = '';
  };
  const read = (node: unknown, depth: number): void => {
    if (depth > MAXIMUM_DEPTH) return;
    if (Array.isArray(node)) {
      for (const child of node) read(child, depth);
      return;
    }
    if (typeof node === 'string') {
      line += node;
      return;
    }
    if (!isRecord(node)) return;
    if (typeof node['text'] === 'string') {
      line += node['text'];
      return;
    }
    if (node['type'] === 'hardBreak') {
      endLine();
      return;
    }
    // A node without text and content stands inside a line (a reference, a live value); all others are blocks.
    const attributes = isRecord(node['attrs']) ? node['attrs'] : {};
    const caption = attributes['caption'];
    if (node['content'] === undefined && caption === undefined) return;
    endLine();
    if (typeof caption === 'string') {
      line += caption;
      endLine();
    }
    read(node['content'], depth + 1);
    endLine();
  };
  read(value, 0);
  endLine();
  return lines;
}
