/**
 * Every answer as it is carried into the web portal by hand, in the order of the form. What is hidden is not asked for. The
 * portal's own pages are not known; their order is a matter of the screen.
 */
import { answerText } from '#shared/application/answerText.ts';
import { storedAnswer } from '#shared/application/answers.ts';
import { cellText, isTypedColumn } from '#shared/application/cellText.ts';
import type { Draft } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import { visibleFields } from '#shared/application/visibleFields.ts';
import { writeHtml } from '#shared/export/html/writeHtml.ts';
import { holdsMoreThanText, writePlainText } from '#shared/export/plainText/writePlainText.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field, RichTextField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection, Section, TableSection } from '#shared/form/section.ts';
import { type NarrativeTexts, readNarrativeTexts } from '#shared/print/narrativeTexts.ts';
import { createPrintContext, type PrintContext } from '#shared/print/printContext.ts';
import { printRichText } from '#shared/print/printRichText.ts';
import { rawFigure } from './rawFigure.ts';

export interface PortalPicture {
  /** SHA-256 of the asset. */
  readonly asset: string;
  /** `图3 过程能力指数变化`, as its caption prints. */
  readonly name: string;
}
export interface PortalEntry {
  /** `shared/application/place.ts`. */
  readonly place: string;
  readonly label: string;
  /** For a box of the portal: numbers without separators and units. Empty when nothing is answered. */
  readonly raw: string;
  /** As it stands on paper. */
  readonly text: string;
  /** Answers of which a portal asks for the parts: city and county, year, month and day. */
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  /** Narrative parts: for boxes that take formatted text; pictures are left out. Null for all others. */
  readonly html: string | null;
  /** Narrative parts: in the order of the text. */
  readonly pictures: readonly PortalPicture[];
  /** Pictures or tables that no text box takes. */
  readonly needsAttachment: boolean;
}
export interface PortalRow {
  readonly id: string;
  readonly label: string;
  /** One for each typed column, in their order. */
  readonly entries: readonly PortalEntry[];
}
export type PortalPage =
  | { readonly kind: 'fields'; readonly id: string; readonly title: string; readonly entries: readonly PortalEntry[] }
  | { readonly kind: 'table'; readonly id: string; readonly title: string; readonly headings: readonly string[]; readonly rows: readonly PortalRow[] };

const PLAIN: Pick<PortalEntry, 'parts' | 'html' | 'pictures' | 'needsAttachment'> = { parts: [], html: null, pictures: [], needsAttachment: false };

/** What people write where a row asks for a unit and its figure has none. */
const NO_UNIT = '无量纲';

function padded(part: number): string {
  return String(part).padStart(2, '0');
}

function partsOf(field: Field, draft: Draft): PortalEntry['parts'] {
  if (field.kind === 'region') {
    const region = storedAnswer(draft.answers, field);
    return [['市', region?.city], ['县（市、区）', region?.county], ['其他', region?.other]].flatMap(([label, text]) => (label && text ? [{ label, text }] : []));
  }
  if (field.kind === 'date') {
    const { year, month, day } = storedAnswer(draft.answers, field) ?? {};
    return year && month && day ? [{ label: '年-月-日', text: `${year}-${padded(month)}-${padded(day)}` }] : [];
  }
  return [];
}

interface Reading {
  readonly edition: Edition;
  readonly draft: Draft;
  readonly context: PrintContext;
  readonly texts: NarrativeTexts;
}

function richTextEntry(field: RichTextField, label: string, { context, texts }: Reading): PortalEntry {
  const place = writePlace({ kind: 'field', field: field.id });
  const blocks = printRichText(texts.textOf(field.id), { context, texts, place });
  const text = writePlainText(blocks);
  const pictures = blocks.flatMap((block) => (block.kind === 'figure' && block.asset !== null
    ? [{ asset: block.asset, name: `图${block.caption.number}${block.caption.text === '' ? '' : ` ${block.caption.text}`}` }]
    : []));
  return { place, label, raw: text, text, parts: [], html: writeHtml(blocks, { pictureAddress: () => null }), pictures, needsAttachment: holdsMoreThanText(blocks) };
}

function fieldEntry(field: Field, label: string, reading: Reading): PortalEntry {
  if (field.kind === 'richText') return richTextEntry(field, label, reading);
  const { edition, draft } = reading;
  const text = answerText(edition, draft.answers, field).trim();
  return { ...PLAIN, place: writePlace({ kind: 'field', field: field.id }), label, raw: field.kind === 'figure' ? rawFigure(text) : text, text, parts: partsOf(field, draft) };
}

function tablePage(section: TableSection, { draft }: Reading): PortalPage {
  const columns = section.columns.filter(isTypedColumn);
  const rows = printedRows(section, draft.answers.tables[section.id]).map((row, index): PortalRow => {
    const label = row.label || `第${index + 1}行`;
    return {
      id: row.id,
      label,
      entries: columns.map((column): PortalEntry => {
        const typed = cellText(row, index + 1, column).trim();
        const raw = column.kind === 'figure' ? rawFigure(typed) : typed;
        const isBareNumber = column.kind === 'figure' && /^[+-]?[\d.]+$/.test(raw) && !/[%‰\p{L}]/u.test(typed);
        return {
          ...PLAIN,
          place: writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id }),
          label: `${label} · ${column.heading}`,
          raw,
          text: isBareNumber && row.unit && row.unit !== NO_UNIT ? `${typed}${row.unit}` : typed,
        };
      }),
    };
  });
  return { kind: 'table', id: section.id, title: section.stepTitle, headings: columns.map(({ heading }) => heading), rows };
}

function narrativePage(section: NarrativeSection, reading: Reading): PortalPage {
  // A part that repeats a field of another section (标杆名称) is carried over there.
  const own = new Set(section.fields.map(({ id }) => id));
  const entries = section.parts.filter(({ field }) => own.has(field)).map((part) => fieldEntry(fieldById(reading.edition, part.field), part.heading, reading));
  return { kind: 'fields', id: section.id, title: section.stepTitle, entries };
}

function pageOf(section: Section, reading: Reading): PortalPage {
  if (section.kind === 'table') return tablePage(section, reading);
  if (section.kind === 'narrative') return narrativePage(section, reading);
  const { edition, draft } = reading;
  return { kind: 'fields', id: section.id, title: section.stepTitle, entries: visibleFields(edition, draft.answers, section).map((field) => fieldEntry(field, field.label, reading)) };
}

/** 资格自查 stays out: it is for the company itself. */
export function portalPages(edition: Edition, draft: Draft): readonly PortalPage[] {
  const context = createPrintContext(edition, draft);
  const reading: Reading = { edition, draft, context, texts: readNarrativeTexts(context) };
  return edition.sections.filter(({ kind }) => kind !== 'eligibility').map((section) => pageOf(section, reading));
}

/** The cells of a table as one block for a spreadsheet or a grid of the portal: tabs and lines, without headings. */
export function portalBlock({ rows }: Extract<PortalPage, { readonly kind: 'table' }>, choose: (entry: PortalEntry) => string): string {
  return rows.map(({ entries }) => entries.map((entry) => choose(entry).replace(/\s*[\t\n\r]+\s*/g, ' ')).join('\t')).join('\n');
}

/** All of them in the order in which they are carried over. */
export function portalEntries(pages: readonly PortalPage[]): readonly PortalEntry[] {
  return pages.flatMap((page) => (page.kind === 'table' ? page.rows.flatMap(({ entries }) => entries) : page.entries));
}
