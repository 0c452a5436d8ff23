/** Brings single places, or everything, of one state of a draft into another. Dates, revision and id stay. */
import type { RowAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { originalsThatFit } from '#shared/application/originals.ts';
import { readPlace } from '#shared/application/place.ts';

export type TakenContent = Pick<Draft, 'answers' | 'evidence' | 'assets' | 'explanations'>;

function withKey<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined): Readonly<Record<string, T>> {
  const { [key]: _old, ...others } = record;
  return value === undefined ? others : { ...record, [key]: value };
}

/** `item` replaces the one of its id, comes in where it stood, or goes. */
function withItem<T extends { readonly id: string }>(present: readonly T[], source: readonly T[], id: string): readonly T[] {
  const index = source.findIndex((item) => item.id === id);
  const item = source[index];
  if (!item) return present.filter((other) => other.id !== id);
  if (present.some((other) => other.id === id)) return present.map((other) => (other.id === id ? item : other));
  const before = source.slice(0, index).findLast((earlier) => present.some((other) => other.id === earlier.id));
  const at = before ? present.findIndex((other) => other.id === before.id) + 1 : 0;
  return [...present.slice(0, at), item, ...present.slice(at)];
}

function withRows(content: TakenContent, table: string, change: (rows: readonly RowAnswer[]) => readonly RowAnswer[]): TakenContent {
  const answer = content.answers.tables[table] ?? { rows: [] };
  return { ...content, answers: { ...content.answers, tables: { ...content.answers.tables, [table]: { ...answer, rows: change(answer.rows) } } } };
}

function takePlace(content: TakenContent, source: TakenContent, text: string): TakenContent {
  const { answers } = content;
  if (text.startsWith('note:')) {
    const place = text.slice('note:'.length);
    return { ...content, answers: { ...answers, notes: withKey(answers.notes, place, source.answers.notes[place]) } };
  }
  if (text.startsWith('explanation:')) {
    const finding = text.slice('explanation:'.length);
    const taken = source.explanations.find(({ findingId }) => findingId === finding);
    return { ...content, explanations: [...content.explanations.filter(({ findingId }) => findingId !== finding), ...(taken ? [taken] : [])] };
  }
  if (text.startsWith('row:')) {
    const [table = '', row = ''] = text.slice('row:'.length).split('/');
    return withRows(content, table, (rows) => withItem(rows, source.answers.tables[table]?.rows ?? [], row));
  }
  const place = readPlace(text);
  switch (place?.kind) {
    case 'field': return { ...content, answers: { ...answers, fields: withKey(answers.fields, place.field, source.answers.fields[place.field]) } };
    case 'cell': {
      const cell = source.answers.tables[place.table]?.rows.find(({ id }) => id === place.row)?.cells[place.column];
      return withRows(content, place.table, (rows) => rows.map((row) => (row.id === place.row ? { ...row, cells: withKey(row.cells, place.column, cell) } : row)));
    }
    case 'section': return { ...content, answers: { ...answers, tables: withKey(answers.tables, place.section, source.answers.tables[place.section]) } };
    case 'evidence': return { ...content, evidence: withItem(content.evidence, source.evidence, place.item) };
    case undefined: {
      const order = (id: string) => source.evidence.findIndex((item) => item.id === id);
      return { ...content, evidence: [...content.evidence].sort((a, b) => order(a.id) - order(b.id)) };
    }
  }
}

/** What the texts and the list of evidence refer to must be among the assets: what is lacking comes from `source`. */
export function withNeededAssets(content: TakenContent, source: TakenContent): TakenContent {
  const present = new Set(content.assets.map(({ sha256 }) => sha256));
  const lacking = source.assets.filter(({ sha256 }) => !present.has(sha256));
  if (lacking.length === 0) return content;
  const text = JSON.stringify([content.answers, content.evidence]);
  const originals = lacking.filter(({ use, originalOf }) => use === 'original' && originalOf !== undefined && text.includes(originalOf));
  const needed = [...lacking.filter(({ sha256 }) => text.includes(sha256)), ...originalsThatFit(content.assets, originals)]
    .filter((asset, index, all) => all.indexOf(asset) === index);
  return needed.length === 0 ? content : { ...content, assets: [...content.assets, ...needed] };
}

/** `places` as `compareDrafts` names them. */
export function takeFrom(present: TakenContent, source: TakenContent, places: readonly string[] | 'all'): TakenContent {
  const taken = places === 'all'
    ? { answers: source.answers, evidence: source.evidence, explanations: source.explanations, assets: present.assets }
    : places.reduce<TakenContent>((content, place) => takePlace(content, source, place), { answers: present.answers, evidence: present.evidence, explanations: present.explanations, assets: present.assets });
  return withNeededAssets(taken, source);
}
