/** Everything that a live value can point at: the fields and the cells of the tables, found by what people call them. */
import { pinyin } from 'pinyin-pro';
import { answerText } from '#shared/application/answerText.ts';
import { cellText } from '#shared/application/cellText.ts';
import { isTypedColumn } from '#shared/application/cellText.ts';
import type { Draft } from '#shared/application/draft.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';

export interface DataEntry {
  readonly place: string;
  /** `营业收入 · 2023年`. */
  readonly label: string;
  /** The step that it stands on. */
  readonly group: string;
  /** What it says now; empty when nothing is filled in. */
  readonly value: string;
  /** Lower case, without gaps: all its words and their pinyin initials. */
  readonly found: string;
}

/** Kinds of field that are no datum: what is confirmed, and the texts themselves. */
const NO_DATA: ReadonlySet<string> = new Set(['richText', 'confirmation', 'longText']);

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[\s·“”（）()]/g, '');
}
function initialsOf(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('');
}
function entry(place: string, label: string, group: string, value: string): DataEntry {
  return { place, label, group, value, found: `${squeezed(`${group}${label}`)} ${squeezed(initialsOf(label))}` };
}

export function dataEntries(edition: Edition, { answers }: Pick<Draft, 'answers'>): readonly DataEntry[] {
  return edition.sections.flatMap((section): readonly DataEntry[] => {
    const fields = fieldsOfSection(section).filter((field) => !NO_DATA.has(field.kind) && isVisible(edition, answers, field)).map((field) => (
      entry(writePlace({ kind: 'field', field: field.id }), field.label, section.stepTitle, answerText(edition, answers, field))
    ));
    if (section.kind !== 'table') return fields;
    const columns = section.columns.filter(isTypedColumn);
    const cells = printedRows(section, answers.tables[section.id]).flatMap((row, index) => columns.map((column) => entry(
      writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id }),
      `${row.label || `第 ${index + 1} 行`} · ${column.heading}`,
      section.stepTitle,
      cellText(row, index + 1, column),
    )));
    return [...fields, ...cells];
  });
}

/** `营业收入2023年` finds what is called 营业收入 and 2023年, in whatever order. Filled-in entries come first. */
export function findData(entries: readonly DataEntry[], query: string): readonly DataEntry[] {
  const words = query.toLowerCase().match(/\d+[年月%]?|[a-z]+|[\u3400-\u9fff]+|[^\s\da-z\u3400-\u9fff]+/g) ?? [];
  const hits = entries.filter(({ found, value }) => words.every((word) => found.includes(word) || value.toLowerCase().includes(word)));
  return [...hits.filter(({ value }) => value.trim() !== ''), ...hits.filter(({ value }) => value.trim() === '')];
}
