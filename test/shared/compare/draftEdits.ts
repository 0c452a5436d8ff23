/** Random edits of a draft, as a user might make them, for tests of merging. */
import fc from 'fast-check';
import type { RowAnswer } from '#shared/application/answers.ts';
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import type { Block, RichText } from '#shared/richText/model.ts';

export type DraftEdit =
  | { readonly kind: 'field'; readonly at: number; readonly text: string }
  | { readonly kind: 'changeBlock' | 'addBlock' | 'removeBlock'; readonly field: number; readonly at: number; readonly text: string }
  | { readonly kind: 'cell'; readonly at: number; readonly text: string }
  | { readonly kind: 'addRow' | 'removeRow' | 'moveRow' | 'renameRow'; readonly at: number; readonly text: string }
  | { readonly kind: 'note'; readonly at: number; readonly text: string }
  | { readonly kind: 'addItem' | 'removeItem' | 'changeItem' | 'moveItem'; readonly at: number; readonly text: string }
  | { readonly kind: 'explain'; readonly at: number; readonly text: string };

const FIELDS = ['company.name', 'contact.name', 'contact.mobile', 'product.standard'];
const TEXTS = ['narrative.overview', 'narrative.method'];
const TABLE = 'economic';

const kinds = ['field', 'changeBlock', 'addBlock', 'removeBlock', 'cell', 'addRow', 'removeRow', 'moveRow', 'renameRow', 'note', 'addItem', 'removeItem', 'changeItem', 'moveItem', 'explain'] as const;

/** `side` is in every word, so that nothing of two sides is equal by chance; a small number of places makes them meet. */
export function draftEdits(side: string): fc.Arbitrary<readonly DraftEdit[]> {
  const edit = fc.record({ kind: fc.constantFrom(...kinds), field: fc.nat(TEXTS.length - 1), at: fc.nat(5), word: fc.nat(999) })
    .map(({ kind, field, at, word }): DraftEdit => ({ kind, field, at, text: `${side}${word}` }));
  return fc.array(edit, { maxLength: 12 });
}

function paragraph(text: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

export function withContent(draft: Draft, change: Partial<Draft['answers']>): Draft {
  return { ...draft, answers: { ...draft.answers, ...change } };
}

function editText(draft: Draft, field: string, change: (blocks: readonly Block[]) => readonly Block[]): Draft {
  const text = draft.answers.fields[field] as RichText;
  return withContent(draft, { fields: { ...draft.answers.fields, [field]: { ...text, content: change(text.content) } } });
}
function editRows(draft: Draft, change: (rows: readonly RowAnswer[]) => readonly RowAnswer[]): Draft {
  const table = draft.answers.tables[TABLE] ?? { rows: [] };
  return withContent(draft, { tables: { ...draft.answers.tables, [TABLE]: { ...table, rows: change(table.rows) } } });
}
function editItems(draft: Draft, change: (items: readonly EvidenceItem[]) => readonly EvidenceItem[]): Draft {
  return { ...draft, evidence: change(draft.evidence) };
}
function moved<T>(items: readonly T[], from: number): readonly T[] {
  const item = items[from];
  return item === undefined ? items : [item, ...items.toSpliced(from, 1)];
}

export function applyEdit(draft: Draft, edit: DraftEdit): Draft {
  const { at, text } = edit;
  switch (edit.kind) {
    case 'field': return withContent(draft, { fields: { ...draft.answers.fields, [FIELDS[at % FIELDS.length] ?? '']: text } });
    case 'changeBlock': return editText(draft, TEXTS[edit.field] ?? '', (blocks) => blocks.map((block, index) => (index === at % blocks.length ? paragraph(`${text} 改写`) : block)));
    case 'addBlock': return editText(draft, TEXTS[edit.field] ?? '', (blocks) => blocks.toSpliced(at % (blocks.length + 1), 0, paragraph(`${text} 新的一段`)));
    case 'removeBlock': return editText(draft, TEXTS[edit.field] ?? '', (blocks) => (blocks.length < 2 ? blocks : blocks.toSpliced(at % blocks.length, 1)));
    case 'cell': return editRows(draft, (rows) => rows.map((row, index) => (index === at ? { ...row, cells: { ...row.cells, later: text } } : row)));
    case 'addRow': return editRows(draft, (rows) => (rows.some(({ id }) => id === `own-${text}`) ? rows : rows.toSpliced(at, 0, { id: `own-${text}`, label: text, unit: null, direction: null, removed: false, cells: {} })));
    case 'removeRow': return editRows(draft, (rows) => rows.map((row, index) => (index === at ? { ...row, removed: true } : row)));
    case 'moveRow': return editRows(draft, (rows) => moved(rows, at));
    case 'renameRow': return editRows(draft, (rows) => rows.map((row, index) => (index === at ? { ...row, label: text } : row)));
    case 'note': return withContent(draft, { notes: { ...draft.answers.notes, [`field:${FIELDS[at % FIELDS.length]}`]: text } });
    case 'addItem': return editItems(draft, (items) => (items.some(({ id }) => id === text) ? items : items.toSpliced(at, 0, { id: text, suggestion: null, title: text, files: [], proves: [], note: '' })));
    case 'removeItem': return editItems(draft, (items) => items.toSpliced(at, 1));
    case 'changeItem': return editItems(draft, (items) => items.map((item, index) => (index === at ? { ...item, title: text } : item)));
    case 'moveItem': return editItems(draft, (items) => moved(items, at));
    case 'explain': return { ...draft, explanations: [...draft.explanations.filter(({ findingId }) => findingId !== `f${at}`), { findingId: `f${at}`, reason: text, digest: 'd', explainedAt: '2024-11-05T00:00:00.000Z' }] };
  }
}
