/** A draft in which every place of the form holds a marker of its own, and the markers in the order in which paper must show them. */
import type { Answer, RowAnswer, TableAnswer } from '#shared/application/answers.ts';
import type { Asset, Draft } from '#shared/application/draft.ts';
import type { Condition } from '#shared/form/condition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldId } from '#shared/form/field.ts';
import { fieldById, fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { Section, TableSection } from '#shared/form/section.ts';
import type { Block, Paragraph, RichText, TableCell } from '#shared/richText/model.ts';
import { draftFor } from './draftFor.ts';

export interface SentinelDraft {
  readonly draft: Draft;
  /** Markers of the application in the order of the paper, some more than once (the company's name stands on the cover and in the table). */
  readonly order: readonly string[];
}

/** Equal lengths, so that no marker is part of another. */
function markers(): () => string {
  let count = 0;
  return () => `印${String((count += 1)).padStart(4, '0')}记`;
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** A text with a marker in everything that a text can hold. */
function sentinelText(next: () => string, id: string, picture: Asset): { readonly doc: RichText; readonly order: readonly string[] } {
  const order: string[] = [];
  const mark = () => {
    const text = next();
    order.push(text);
    return text;
  };
  const cell = (type: TableCell['type'], attrs: TableCell['attrs'] = {}): TableCell => ({ type, attrs, content: [paragraph(mark())] });
  const content: readonly Block[] = [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: mark() }] },
    paragraph(mark()),
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: mark(), marks: [{ type: 'italic' }] }] },
    {
      type: 'orderedList',
      content: [
        { type: 'listItem', content: [paragraph(mark())] },
        {
          type: 'listItem',
          content: [
            paragraph(mark()),
            { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(mark()), paragraph(mark())] }] },
          ],
        },
      ],
    },
    { type: 'table', attrs: { id: `${id}-table`, caption: mark() }, content: [
      { type: 'tableRow', content: [cell('tableHeader', { colspan: 2 }), cell('tableHeader')] },
      { type: 'tableRow', content: [cell('tableCell', { rowspan: 2 }), cell('tableCell'), cell('tableCell')] },
      { type: 'tableRow', content: [cell('tableCell'), cell('tableCell')] },
    ] },
    { type: 'paragraph', content: [
      { type: 'text', text: mark(), marks: [{ type: 'bold' }] },
      { type: 'reference', attrs: { to: 'figure', id: `${id}-figure` } },
      { type: 'text', text: mark(), marks: [{ type: 'superscript' }] },
      { type: 'hardBreak' },
      { type: 'text', text: mark() },
    ] },
    { type: 'picture', attrs: { id: `${id}-figure`, asset: picture.sha256, caption: mark(), alternativeText: '', widthPercent: 40 } },
  ];
  return { doc: { type: 'doc', content }, order };
}

/** What makes a condition hold; conditions of a visible field only ask for single answers. */
function fulfil(fields: Record<FieldId, Answer>, condition: Condition): void {
  if (condition.kind === 'equals') fields[condition.field] = condition.value;
  if (condition.kind === 'anyOf') fields[condition.field] = [...condition.options];
}

function sentinelTable(section: TableSection, next: () => string): { readonly table: TableAnswer; readonly order: readonly string[] } {
  const order: string[] = [];
  const own = section.rowPolicy.mayAdd ? [{ id: 'own-1', label: null }, { id: 'own-2', label: null }] : [];
  const rows = [...section.rows, ...own].map(({ id, label }, index): RowAnswer => {
    const cells: Record<string, string> = {};
    let rowLabel: string | null = null;
    let unit: string | null = null;
    for (const column of section.columns) {
      if (column.kind === 'rowNumber') {
        order.push(String(index + 1));
        continue;
      }
      const preset = section.rows.find((row) => row.id === id);
      if (column.kind === 'rowLabel') order.push(preset?.label ?? (rowLabel = next()));
      else if (column.kind === 'rowUnit') order.push(preset ? preset.unit ?? '' : (unit = next()));
      else order.push(cells[column.id] = next());
    }
    return { id, label: label === null ? rowLabel : null, unit, direction: label === null ? 'neither' : null, removed: false, cells };
  });
  return { table: { rows }, order };
}

/** The fields in the order in which a section prints them. */
function printedFields(section: Section): readonly FieldId[] {
  switch (section.kind) {
    case 'cover': return section.lines.map(({ field }) => field);
    case 'form': return section.grid.rows.flatMap(({ cells }) => cells).flatMap(({ lines }) => lines.flat())
      .flatMap((piece) => (piece.kind === 'answer' ? [piece.field] : []));
    case 'narrative': return section.parts.map(({ field }) => field);
    case 'eligibility':
    case 'table': return [];
  }
}

/** `picture` is an asset that the test holds the bytes of. */
export function sentinelDraft(edition: Edition, picture: Asset): SentinelDraft {
  const next = markers();
  const fields: Record<FieldId, Answer> = {};
  const orders = new Map<FieldId, readonly string[]>();
  let integer = 8100;
  let day = 0;
  const fill = (field: Field): void => {
    const text = () => {
      const marker = next();
      orders.set(field.id, [marker]);
      return marker;
    };
    switch (field.kind) {
      case 'text':
      case 'longText':
      case 'figure': fields[field.id] = text(); break;
      case 'integer':
        integer += 1;
        fields[field.id] = integer;
        orders.set(field.id, [String(integer)]);
        break;
      case 'total': break;
      case 'choice': {
        const option = field.options.at(-1);
        fields[field.id] = option?.id ?? null;
        orders.set(field.id, [option?.label ?? '']);
        break;
      }
      case 'choices': fields[field.id] = field.options.map(({ id }) => id); break;
      case 'yesNo':
        fields[field.id] = true;
        orders.set(field.id, ['是']);
        break;
      case 'confirmation': fields[field.id] = true; break;
      case 'date':
        day += 1;
        fields[field.id] = { year: 2100 + day, month: 11, day: 20 };
        orders.set(field.id, [`${2100 + day}年11月20日`]);
        break;
      case 'region': fields[field.id] = { city: '', county: '', other: text() }; break;
      case 'industry': fields[field.id] = { code: null, text: text() }; break;
      case 'richText': {
        const { doc, order } = sentinelText(next, field.id, picture);
        fields[field.id] = doc;
        orders.set(field.id, order);
        break;
      }
    }
  };
  const allFields = fieldsOf(edition);
  for (const field of allFields) fill(field);
  for (const { visibleWhen } of allFields) if (visibleWhen) fulfil(fields, visibleWhen);
  for (const field of allFields) {
    if (field.kind !== 'total') continue;
    const sum = field.of.map((id) => fields[id]).reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
    orders.set(field.id, [String(sum)]);
  }
  const tables = new Map(tablesOf(edition).map((section) => [section.id, sentinelTable(section, next)]));
  const order = edition.sections.flatMap((section) => [
    ...printedFields(section).flatMap((id) => orders.get(fieldById(edition, id).id) ?? []),
    ...tables.get(section.id)?.order ?? [],
  ]);
  const draft = draftFor(edition, {
    fields,
    tables: Object.fromEntries([...tables].map(([id, { table }]) => [id, table])),
    assets: [picture],
  });
  return { draft, order: order.filter((marker) => marker !== '') };
}
