/**
 * Holds what the pages of a file say against what they have to say, in its order: headers of tables that repeat and rows that
 * run on are allowed for. What differs is named by its place, and the comparison goes on behind it.
 */
import type { PaperText, PaperUnit } from './paperUnits.ts';

export interface Mismatch {
  /** What should stand there. */
  readonly expected: string;
  /** `shared/application/place.ts`; empty for words of the form. */
  readonly origin: string;
}
interface Position {
  readonly page: number;
  readonly offset: number;
}

/** So far it is looked for what comes after something that differs. */
const UNITS_AHEAD = 40;
const PAGES_AHEAD = 2;
/** Fewer characters than these are found anywhere. */
const TELLING_CHARACTERS = 6;

function commonLength(text: string, other: string, offset: number): number {
  let length = 0;
  while (length < text.length && offset + length < other.length && text[length] === other[offset + length]) length += 1;
  return length;
}

/** Every way in which the cells may share `rest`, each giving a beginning of its text; what then is left of them. Most of a cell first: lines break late. */
function* splitsOfRow(cells: readonly string[], rest: string, offset: number): Generator<readonly string[]> {
  const [cell, ...others] = cells;
  if (cell === undefined) {
    if (offset === rest.length) yield [];
    return;
  }
  for (let length = commonLength(cell, rest, offset); length >= 0; length -= 1) {
    for (const left of splitsOfRow(others, rest, offset + length)) yield [cell.slice(length), ...left];
  }
}

class PageMatcher {
  readonly #pages: readonly string[];

  constructor(pages: readonly string[]) {
    this.#pages = pages;
  }

  #textOn(page: number): string {
    return this.#pages[page] ?? '';
  }

  /** Skips ends of pages, and the header that a table repeats after them. */
  #settle({ page, offset }: Position, header: string): Position {
    if (offset < this.#textOn(page).length || page + 1 >= this.#pages.length) return { page, offset };
    return this.#settle({ page: page + 1, offset: header !== '' && this.#textOn(page + 1).startsWith(header) ? header.length : 0 }, header);
  }

  matchText(text: string, from: Position, headerAbove: string): Position | null {
    let position = text === '' ? from : this.#settle(from, headerAbove);
    let done = 0;
    while (done < text.length) {
      const length = commonLength(text.slice(done), this.#textOn(position.page), position.offset);
      if (length === 0) return null;
      done += length;
      position = { page: position.page, offset: position.offset + length };
      if (done < text.length) {
        if (position.offset < this.#textOn(position.page).length) return null;
        position = this.#settle(position, '');
      }
    }
    return position;
  }

  matchRow(cells: readonly string[], header: string, from: Position): Position | null {
    const whole = cells.join('');
    if (whole === '') return from;
    const { page, offset } = this.#settle(from, header);
    if (this.#textOn(page).startsWith(whole, offset)) return { page, offset: offset + whole.length };
    if (page + 1 >= this.#pages.length) return null;
    const rest = this.#textOn(page).slice(offset);
    // Cells that share less than the rest of the page cannot have filled it.
    if (rest.length > whole.length) return null;
    for (const left of splitsOfRow(cells, rest, 0)) {
      if (left.every((text, index) => text === cells[index])) continue;
      const end = this.matchRow(left, header, { page, offset: offset + rest.length });
      if (end) return end;
    }
    return null;
  }

  match(unit: PaperUnit, from: Position, headerAbove: string): Position | null {
    switch (unit.kind) {
      case 'text': return this.matchText(unit.texts.map(({ text }) => text).join(''), from, headerAbove);
      case 'row': return this.matchRow(unit.texts.map(({ text }) => text), unit.header, from);
      case 'contents': return from;
    }
  }

  /** Where so many characters begin, at or after a position, not far away. */
  find(beginning: string, { page, offset }: Position): Position | null {
    for (let ahead = 0; ahead <= PAGES_AHEAD; ahead += 1) {
      const found = this.#textOn(page + ahead).indexOf(beginning, ahead === 0 ? offset : 0);
      if (found >= 0) return { page: page + ahead, offset: found };
    }
    return null;
  }

  /** The next page that begins so. */
  pageThatBegins(beginning: string, { page }: Position): Position | null {
    const found = this.#pages.findIndex((text, index) => index > page && text.startsWith(beginning));
    return found < 0 ? null : { page: found, offset: 0 };
  }

  /** What is left from here to the end. */
  rest({ page, offset }: Position): string {
    return [this.#textOn(page).slice(offset), ...this.#pages.slice(page + 1)].join('');
  }
}

function textOf(unit: PaperUnit | undefined): string {
  return unit && unit.kind !== 'contents' ? unit.texts.map(({ text }) => text).join('') : '';
}

/** The cells of a row, or the paragraphs of a list, that are nowhere nearby; all of them when each is. */
function missingTexts(unit: PaperUnit, isNear: (text: string) => boolean): readonly PaperText[] {
  if (unit.kind === 'contents') return [];
  const filled = unit.texts.filter(({ text }) => text !== '');
  const missing = filled.filter(({ text }) => !isNear(text));
  return missing.length > 0 ? missing : filled.slice(0, 1);
}

/** `pages`: without white space and without page numbers. Empty when they agree. */
export function matchPages(units: readonly PaperUnit[], pages: readonly string[]): readonly Mismatch[] {
  const matcher = new PageMatcher(pages);
  const mismatches: Mismatch[] = [];
  let position: Position = { page: 0, offset: 0 };
  // Blank rows may fill the rest of a page and go on after it: then only the header shows.
  let headerAbove = '';
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit) continue;
    const contentsEnd = unit.kind === 'contents' ? matcher.pageThatBegins(textOf(units[index + 1]), position) : null;
    const next = contentsEnd ?? matcher.match(unit, position, headerAbove);
    headerAbove = unit.kind === 'row' ? unit.header : '';
    if (next) {
      position = next;
      continue;
    }
    const here = position;
    mismatches.push(...missingTexts(unit, (text) => matcher.find(text, here) !== null).map(({ text, origin }) => ({ expected: text, origin })));
    for (let ahead = index + 1; ahead <= index + UNITS_AHEAD; ahead += 1) {
      const beginning = textOf(units[ahead]).slice(0, 4 * TELLING_CHARACTERS);
      const found = beginning.length >= TELLING_CHARACTERS ? matcher.find(beginning, position) : null;
      if (!found) continue;
      for (const skipped of units.slice(index + 1, ahead)) {
        if (skipped.kind === 'contents') continue;
        mismatches.push(...skipped.texts.filter(({ text }) => text !== '' && matcher.find(text, here) === null).map(({ text, origin }) => ({ expected: text, origin })));
      }
      position = found;
      index = ahead - 1;
      break;
    }
  }
  const left = matcher.rest(position);
  if (mismatches.length === 0 && left !== '') mismatches.push({ expected: '', origin: '' });
  return mismatches;
}
