/** Stored answers against an edition: what fits is kept as it is, unknown keys and all; what does not is set aside in words. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldIndex, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Answer, Answers, RowAnswer, TableAnswer } from './answers.ts';
import { isRecord } from './isRecord.ts';
import { type Place, writePlace } from './place.ts';
import { restoreAnswer } from './restoreAnswer.ts';
import type { SetAside } from './setAside.ts';

/** Collects what is set aside. */
export type Aside = (place: Place | null, message: string, value: unknown) => void;

export function collectAside(into: SetAside[]): Aside {
  return (place, message, value) => into.push({ place: place ? writePlace(place) : '', message, value });
}

const ROW_ID = /^[A-Za-z0-9._-]{1,100}$/;
const DIRECTIONS: readonly unknown[] = ['higherIsBetter', 'lowerIsBetter', 'neither', null];
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

/** A record of the stored value's entries that pass. `Object.fromEntries` also takes names like `__proto__` for what they are. */
function keepEntries<T>(value: unknown, restore: (key: string, item: unknown) => T | undefined): Readonly<Record<string, T>> {
  if (!isRecord(value)) return {};
  const kept = Object.entries(value).map(([key, item]) => [key, restore(key, item)] as const);
  return Object.fromEntries(kept.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
}

function restoreRow(value: unknown, section: TableSection, number: number, aside: Aside): RowAnswer | null {
  const place: Place = { kind: 'section', section: section.id };
  const name = `${section.tableTitle}第 ${number} 行`;
  if (!isRecord(value) || typeof value['id'] !== 'string' || !ROW_ID.test(value['id'])) {
    aside(place, `${name}读不懂，没有放进表里，请重新填写。`, value);
    return null;
  }
  const id = value['id'];
  const keep = <T>(key: string, isFit: (item: unknown) => boolean, empty: T): T => {
    const item = value[key];
    if (item === undefined) return empty;
    if (isFit(item)) return item as T;
    aside(place, `${name}的一处设置读不懂，已按未填处理，请核对。`, { row: id, [key]: item });
    return empty;
  };
  const cells = value['cells'];
  if (cells !== undefined && !isRecord(cells)) aside(place, `${name}的内容读不懂，请重新填写。`, { row: id, cells });
  return {
    ...value,
    id,
    label: keep<string | null>('label', isTextOrNull, null),
    unit: keep<string | null>('unit', isTextOrNull, null),
    direction: keep<RowAnswer['direction']>('direction', (item) => DIRECTIONS.includes(item), null),
    removed: keep('removed', (item) => typeof item === 'boolean', false),
    cells: keepEntries(cells, (column, cell) => {
      if (typeof cell === 'string') return cell;
      aside({ kind: 'cell', table: section.id, row: id, column }, `${name}有一格的内容不是文字，请重新填写。`, cell);
      return undefined;
    }),
  };
}

function restoreTable(value: unknown, section: TableSection, aside: Aside): TableAnswer | undefined {
  const stored = isRecord(value) ? value['rows'] : undefined;
  if (!isRecord(value) || !Array.isArray(stored)) {
    aside({ kind: 'section', section: section.id }, `${section.tableTitle}读不懂，请重新填写。`, value);
    return undefined;
  }
  const seen = new Set<string>();
  const rows = stored.flatMap((item: unknown, index): RowAnswer[] => {
    const row = restoreRow(item, section, index + 1, aside);
    if (row && seen.has(row.id)) {
      aside({ kind: 'section', section: section.id }, `${section.tableTitle}第 ${index + 1} 行与前面的一行编号相同，没有放进表里，请核对。`, item);
      return [];
    }
    if (row) seen.add(row.id);
    return row ? [row] : [];
  });
  return { ...value, rows };
}

/** `stored` is the `answers` of a draft in the present format. */
export function restoreAnswers(stored: Readonly<Record<string, unknown>>, edition: Edition, aside: Aside): Answers {
  const fields = fieldIndex(edition);
  const tables = new Map(tablesOf(edition).map((section) => [section.id, section]));
  for (const [key, name] of [['fields', '各项填写内容'], ['tables', '各张表'], ['notes', '备注']] as const) {
    if (stored[key] !== undefined && !isRecord(stored[key])) aside(null, `草稿里的${name}读不懂，没有打开这一部分。`, { [key]: stored[key] });
  }
  return {
    ...stored,
    fields: keepEntries(stored['fields'], (id, value) => {
      const field = fields.get(id);
      // Unknown to this edition: nobody reads it, and it goes back as it came.
      if (!field) return value as Answer;
      const { kept, lost } = restoreAnswer(value, field);
      if (lost !== null) aside({ kind: 'field', field: id }, `“${field.label}”${lost}。`, value);
      return kept;
    }),
    tables: keepEntries(stored['tables'], (id, value) => {
      const section = tables.get(id);
      return section ? restoreTable(value, section, aside) : value as TableAnswer;
    }),
    notes: keepEntries(stored['notes'], (place, note) => {
      if (typeof note === 'string') return note;
      aside(null, '有一条备注不是文字，没有显示。', { [place]: note });
      return undefined;
    }),
  };
}
