/** Finds the row of a table that a name in a pasted sheet means, though it is numbered, has its unit in brackets, or other spaces: `1. 营业收入（亿元）`. */
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import type { RecordSheet } from '#renderer/tables/recordSheet.ts';
import { isUnit, placesBetween } from './unitFactor.ts';

export interface ReadName {
  /** As it could stand in the table: without number and unit. */
  readonly name: string;
  /** The unit that stood in the name; null: none did. */
  readonly unit: string | null;
}
export interface NamedRow {
  readonly row: PrintedTableRow;
  readonly unit: string | null;
  /** The name is the table's own, but for spaces and width, and for the row's own unit in brackets. */
  readonly isExact: boolean;
}

const NUMBERING = /^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳]|其中[:：])\s*/u;
const BRACKETS = /[（(［[]([^（()）［[\]］]*)[）)］\]]/gu;
const TAIL = /[\s:：*＊，,;；]+$/u;
/** `营业收入，万元`, `营业收入/亿元`. */
const LAST_WORD = /^(.+?)[\s,，/／]+([^\s,，]+)$/u;

/** What stands in brackets goes, whether it is a unit or a remark. */
export function readName(text: string): ReadName {
  const inBrackets = [...text.matchAll(BRACKETS)].map(([, words = '']) => words.replace(/^单位[:：]/u, '').trim());
  const bare = text.replace(BRACKETS, '').replace(NUMBERING, '').replace(TAIL, '').trim();
  const unit = inBrackets.find(isUnit);
  if (unit !== undefined) return { name: bare, unit };
  const [, name, last] = LAST_WORD.exec(bare) ?? [];
  return name !== undefined && last !== undefined && isUnit(last) ? { name, unit: last } : { name: bare, unit: null };
}

function bareName(text: string): string {
  return foldForComparison(readName(text).name);
}

/** Two rows with one bare name are found by their whole names only. */
export function rowFinder({ section, rows }: RecordSheet): (text: string) => NamedRow | null {
  const whole = new Map(rows.map((row) => [foldForComparison(row.label), row]));
  // A renamed row is found by its official name as well.
  for (const preset of section.rows) {
    const row = rows.find(({ id }) => id === preset.id);
    const name = foldForComparison(preset.label);
    if (row && !whole.has(name)) whole.set(name, row);
  }
  const byBareName = Map.groupBy(whole, ([name]) => bareName(name));
  return (text) => {
    if (text.trim() === '') return null;
    const row = whole.get(foldForComparison(text));
    if (row) return { row, unit: null, isExact: true };
    const { name, unit } = readName(text);
    const [found, ...others] = byBareName.get(foldForComparison(name)) ?? [];
    if (name === '' || !found || others.length > 0) return null;
    const [label, same] = found;
    const bare = text.replace(BRACKETS, '');
    return { row: same, unit, isExact: unit !== null && foldForComparison(bare) === label && placesBetween(unit, same.unit ?? '') === 0 };
  };
}
