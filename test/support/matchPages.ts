/** Whether pages say exactly what a print document says, in its order; table headers that repeat and rows that run on are allowed for. */
import type { PrintUnit } from './printUnits.ts';

/** Up to here the pages agree: the page (from 0) and the character on it. */
interface Position {
  readonly page: number;
  readonly offset: number;
}

function commonLength(a: string, b: string, bOffset: number): number {
  let length = 0;
  while (length < a.length && bOffset + length < b.length && a[length] === b[bOffset + length]) length += 1;
  return length;
}

/** Every way in which the cells may share `rest` among them, each cell giving a beginning of its text; what then is left of the cells. */
function* splitsOfRow(cells: readonly string[], rest: string, offset: number): Generator<readonly string[]> {
  const [cell, ...others] = cells;
  if (cell === undefined) {
    if (offset === rest.length) yield [];
    return;
  }
  // Most of the cell first: lines break late.
  for (let length = commonLength(cell, rest, offset); length >= 0; length -= 1) {
    for (const left of splitsOfRow(others, rest, offset + length)) yield [cell.slice(length), ...left];
  }
}

/** Null when they agree; otherwise what was expected where, for the message of a failed test. */
export function mismatchOnPages(units: readonly PrintUnit[], pages: readonly string[]): string | null {
  const textOn = (page: number) => pages[page] ?? '';

  /** Skips ends of pages, and the header that a table repeats after them. */
  const settle = ({ page, offset }: Position, header: string): Position => {
    if (offset < textOn(page).length || page + 1 >= pages.length) return { page, offset };
    return settle({ page: page + 1, offset: header !== '' && textOn(page + 1).startsWith(header) ? header.length : 0 }, header);
  };
  const matchText = (text: string, start: Position, headerAbove: string): Position | null => {
    let position = settle(start, headerAbove);
    let done = 0;
    while (done < text.length) {
      const length = commonLength(text.slice(done), textOn(position.page), position.offset);
      if (length === 0) return null;
      done += length;
      position = { page: position.page, offset: position.offset + length };
      if (done < text.length) {
        if (position.offset < textOn(position.page).length) return null;
        position = settle(position, '');
      }
    }
    return position;
  };
  const matchRow = (cells: readonly string[], header: string, start: Position): Position | null => {
    const whole = cells.join('');
    if (whole === '') return start;
    const { page, offset } = settle(start, header);
    if (textOn(page).startsWith(whole, offset)) return { page, offset: offset + whole.length };
    if (page + 1 >= pages.length) return null;
    const rest = textOn(page).slice(offset);
    for (const left of splitsOfRow(cells, rest, 0)) {
      if (left.every((text, index) => text === cells[index])) continue;
      const end = matchRow(left, header, { page, offset: offset + rest.length });
      if (end) return end;
    }
    return null;
  };

  let position: Position = { page: 0, offset: 0 };
  // Blank rows may fill the rest of a page and go on after it: then only the header shows.
  let headerAbove = '';
  for (const unit of units) {
    const next = unit.kind === 'text' ? matchText(unit.text, position, headerAbove) : matchRow(unit.cells, unit.header, position);
    if (!next) {
      const wanted = unit.kind === 'text' ? unit.text : unit.cells.join('|');
      const found = textOn(position.page).slice(position.offset, position.offset + 80);
      const before = textOn(position.page).slice(Math.max(0, position.offset - 30), position.offset);
      return `page ${position.page + 1} after “${before}”: expected “${wanted.slice(0, 200)}”, found “${found}” (next page: “${textOn(position.page + 1).slice(0, 60)}”)`;
    }
    position = next;
    headerAbove = unit.kind === 'row' ? unit.header : '';
  }
  const left = [textOn(position.page).slice(position.offset), ...pages.slice(position.page + 1)].join('');
  return left === '' ? null : `left over on page ${position.page + 1}: “${left.slice(0, 200)}”`;
}
