/** What a reader sees of the difference between two states of a draft: each place by its name in the form, with its text before and after, in the order of the form. */
import { answerText } from '#shared/application/answerText.ts';
import { storedAnswer } from '#shared/application/answers.ts';
import { isTypedColumn } from '#shared/application/cellText.ts';
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import { holdsSomething } from '#shared/application/holdsSomething.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { readPlace } from '#shared/application/place.ts';
import { printedRow } from '#shared/application/tableRows.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldIndex, fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import { differingPlaces } from '#shared/history/differingPlaces.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { readableText } from '#shared/richText/readableText.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';

export interface DraftChange {
  /** As `differingPlaces` writes it; `takeFrom` takes it back. A row that only one of the two has is one place. */
  readonly place: string;
  /** The step on which it stands: a section's id, `evidence`, or `draft` for all else. */
  readonly step: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Said where the texts alone do not tell the difference; else null. */
  readonly remark: string | null;
}

const NOTE = 'note:';
const EXPLANATION = 'explanation:';
const ROW = 'row:';

function fieldText(edition: Edition, draft: Draft, field: Field): string {
  if (field.kind !== 'richText') return answerText(edition, draft.answers, field);
  const stored: unknown = storedAnswer(draft.answers, field);
  return isRichText(stored) ? plainText(stored, narrativeResolver(edition, draft)) : readableText(stored).join('\n');
}

function rowText(table: TableSection, draft: Draft, id: string): string {
  const stored = draft.answers.tables[table.id]?.rows.find((row) => row.id === id);
  if (!stored || stored.removed) return '';
  const row = printedRow(table, stored);
  const cells = table.columns.filter(isTypedColumn).map((column) => ({ heading: column.heading, text: row.cells[column.id] ?? '' }));
  return [row.label, ...cells.filter(({ text }) => text !== '').map(({ heading, text }) => `${heading}：${text}`)].filter((text) => text !== '').join('\n');
}

function evidenceText(item: EvidenceItem | undefined): string {
  return item ? [item.title, ...item.files.map(({ fileName }) => fileName), item.note].filter((text) => text !== '').join('\n') : '';
}

function findTable(edition: Edition, id: string | undefined): TableSection | undefined {
  const section = edition.sections.find((candidate) => candidate.id === id);
  return section?.kind === 'table' ? section : undefined;
}

/** The place as it is shown: a cell whose row only one of the two has becomes its row. */
function shownPlace(text: string, before: Draft, after: Draft): string {
  const place = readPlace(text);
  if (place?.kind !== 'cell') return text;
  const rows = [before, after].map(({ answers }) => answers.tables[place.table]?.rows.find(({ id }) => id === place.row));
  const isOnBoth = rows.every((row) => row && row.removed === rows[0]?.removed);
  return isOnBoth ? text : `${ROW}${place.table}/${place.row}`;
}

type Compared = Omit<DraftChange, 'place'> | null;

function compareRow(edition: Edition, before: Draft, after: Draft, place: string): Compared {
  const [tableId, row = ''] = place.slice(ROW.length).split('/');
  const table = findTable(edition, tableId);
  if (!table) return null;
  const texts = [before, after].map((draft) => rowText(table, draft, row));
  const holder = after.answers.tables[table.id]?.rows.some(({ id, removed }) => id === row && !removed) ? after : before;
  const name = nameOfPlace(edition, holder, { kind: 'cell', table: table.id, row, column: '' });
  const [old = '', present = ''] = texts;
  return old === '' && present === '' ? null : { step: table.id, name, before: old, after: present, remark: old === present ? '这一行的名称、单位或方向有变化' : null };
}

function compareField(edition: Edition, before: Draft, after: Draft, id: string): Compared {
  const field = fieldIndex(edition).get(id);
  const section = edition.sections.find((candidate) => fieldsOfSection(candidate).some((other) => other.id === id));
  if (!field || !section) return null;
  const [old, present] = [fieldText(edition, before, field), fieldText(edition, after, field)];
  const isNothing = !holdsSomething(before.answers, field) && !holdsSomething(after.answers, field) && old.trim() === present.trim();
  return isNothing ? null : { step: section.id, name: field.label, before: old, after: present, remark: old === present ? '文字相同，格式、图片或引用有变化' : null };
}

function compareCell(edition: Edition, before: Draft, after: Draft, cell: { readonly table: string; readonly row: string; readonly column: string }): Compared {
  const table = findTable(edition, cell.table);
  if (!table) return null;
  const [old = '', present = ''] = [before, after].map(({ answers }) => answers.tables[cell.table]?.rows.find(({ id }) => id === cell.row)?.cells[cell.column]);
  if (old === present) return null;
  const full = nameOfPlace(edition, after, { kind: 'cell', ...cell });
  return { step: cell.table, name: full.startsWith(`${table.stepTitle} · `) ? full.slice(table.stepTitle.length + 3) : full, before: old, after: present, remark: null };
}

function orderOf(draft: Draft): string {
  return draft.evidence.map(({ title }, index) => `${index + 1}. ${title}`).join('\n');
}

/** A finding's id begins with its rule and the place that it is about. */
function compareExplanation(edition: Edition, before: Draft, after: Draft, finding: string): Compared {
  const [, about = ''] = finding.split('|');
  const place = readPlace(about);
  const [old, present] = [before, after].map(({ explanations }) => explanations.find(({ findingId }) => findingId === finding)?.reason ?? '');
  const name = place ? `${nameOfPlace(edition, after, place)} 的说明` : '检查结果的说明';
  return { step: stepOf(edition, about) ?? 'draft', name, before: old ?? '', after: present ?? '', remark: old === present ? '说明的依据有变化' : null };
}

function comparePlace(edition: Edition, before: Draft, after: Draft, text: string): Compared {
  if (text.startsWith(ROW)) return compareRow(edition, before, after, text);
  if (text.startsWith(NOTE)) {
    const noted = text.slice(NOTE.length);
    const place = readPlace(noted);
    const step = place && stepOf(edition, noted);
    return { step: step ?? 'draft', name: `${place ? nameOfPlace(edition, after, place) : ''} 的备注`, before: before.answers.notes[noted] ?? '', after: after.answers.notes[noted] ?? '', remark: null };
  }
  if (text.startsWith(EXPLANATION)) return compareExplanation(edition, before, after, text.slice(EXPLANATION.length));
  const place = readPlace(text);
  switch (place?.kind) {
    case 'field': return compareField(edition, before, after, place.field);
    case 'cell': return compareCell(edition, before, after, place);
    case 'section': return { step: place.section, name: '各行的顺序', before: '', after: '', remark: '行的顺序有变化' };
    case 'evidence': {
      const [old, present] = [before, after].map(({ evidence }) => evidence.find(({ id }) => id === place.item));
      const [oldText, presentText] = [evidenceText(old), evidenceText(present)];
      return { step: 'evidence', name: (present ?? old)?.title || '未命名的材料', before: oldText, after: presentText, remark: oldText === presentText ? '证明的内容或文件有变化' : null };
    }
    case undefined: {
      const [old, present] = [orderOf(before), orderOf(after)];
      // Pictures come and go with the texts; what else the draft as a whole carries nobody has written.
      const isOrderOnly = old !== present && before.evidence.length === after.evidence.length && before.evidence.every(({ id }) => after.evidence.some((item) => item.id === id));
      return isOrderOnly ? { step: 'evidence', name: '材料的顺序', before: old, after: present, remark: null } : null;
    }
  }
}

function stepOf(edition: Edition, text: string): string | null {
  const place = readPlace(text);
  switch (place?.kind) {
    case 'field': return edition.sections.find((section) => fieldsOfSection(section).some(({ id }) => id === place.field))?.id ?? null;
    case 'cell': return place.table;
    case 'section': return place.section;
    case 'evidence': return 'evidence';
    case undefined: return null;
  }
}

/** One place of two states; null when a reader would see no difference, or the form has no such place. */
export function compareAt(edition: Edition, before: Draft, after: Draft, place: string): DraftChange | null {
  const compared = comparePlace(edition, before, after, place);
  return compared && { place, ...compared };
}

/** Empty when a reader would see no difference. */
export function compareDrafts(edition: Edition, before: Draft, after: Draft): readonly DraftChange[] {
  const places = new Set(differingPlaces(before, after).map((place) => shownPlace(place, before, after)));
  const changes = [...places].flatMap((place) => compareAt(edition, before, after, place) ?? []);
  const steps = [...edition.sections.map(({ id }) => id), 'evidence', 'draft'];
  const fields = [...fieldIndex(edition).keys()];
  const rank = ({ step, place }: DraftChange) => steps.indexOf(step) * 10_000 + (place.startsWith('field:') ? fields.indexOf(place.slice('field:'.length)) : fields.length);
  return changes.sort((a, b) => rank(a) - rank(b));
}
