/** Pages of our own in the bound volume (合订本): its table of contents, and the small marks that number the pages of evidence. */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { documentProperties, printedName } from './documentProperties.ts';
import { createPrintContext } from './printContext.ts';
import type { PrintBlock, PrintDocument } from './printDocument.ts';
import { type ListColumn, printListGrid } from './printListGrid.ts';
import { textInlines } from './textInlines.ts';

export const BINDING_TITLE = '合订本';

export interface BoundLine {
  readonly title: string;
  /** First page within the volume, from 1; null: not bound, `remark` says why. */
  readonly page: number | null;
  readonly pages: number;
  readonly remark: string;
}
export interface BindingContents {
  /** From 1. */
  readonly volume: number;
  readonly volumes: number;
  readonly lines: readonly BoundLine[];
}

const COLUMNS: readonly ListColumn[] = [
  { heading: '序号', share: 0.09, align: 'center' },
  { heading: '材料', share: 0.49, align: 'left' },
  { heading: '页码', share: 0.11, align: 'center' },
  { heading: '页数', share: 0.11, align: 'center' },
  { heading: '备注', share: 0.2, align: 'left' },
];
const BELOW_TITLE_MM = 8;

/** Where a line of the contents stands is handed back under this origin, so that it can lead to its page. */
export function lineOrigin(index: number): string {
  return `bound:${index}`;
}

export function printBindingContents(edition: Edition, draft: Draft, { volume, volumes, lines }: BindingContents): PrintDocument {
  const context = createPrintContext(edition, draft);
  const title = volumes > 1 ? `${BINDING_TITLE}目录（第${volume}册，共${volumes}册）` : `${BINDING_TITLE}目录`;
  const rows = lines.map((line, index) => ({
    cells: [[String(index + 1)], [line.title], [line.page === null ? '—' : String(line.page)], [line.page === null ? '—' : String(line.pages)], line.remark === '' ? [] : [line.remark]],
    origin: lineOrigin(index),
  }));
  const blocks: PrintBlock[] = [
    { kind: 'paragraph', style: 'title', inlines: [{ kind: 'text', text: title }] },
    { kind: 'space', heightMm: BELOW_TITLE_MM },
    { kind: 'paragraph', style: 'bodyFlush', inlines: [{ kind: 'text', text: printedName(context, edition.keyFields.applicant) }] },
    printListGrid(context, { columns: COLUMNS, rows, alternativeText: title }),
  ];
  return { ...documentProperties(context, title), parts: [{ pageNumbers: 'none', blocks }], tableOfContents: false, warnings: context.warnings };
}

/** Height of a mark and its greatest width. */
export const MARK_MM = { width: 60, height: 8 } as const;
export const MARK_SIZE_PT = 10.5;

/** One small page for each mark, its words at the left end. */
export function printMarks(edition: Edition, draft: Draft, marks: readonly string[]): PrintDocument {
  const context = createPrintContext(edition, draft);
  const { layout } = edition;
  return {
    ...documentProperties(context, BINDING_TITLE),
    layout: {
      ...layout,
      paperMm: MARK_MM,
      marginsMm: { top: 0.5, bottom: 0.5, left: 1, right: 1 },
      tableNote: { font: 'heiti', sizePt: MARK_SIZE_PT },
    },
    parts: marks.map((text) => ({ pageNumbers: 'none', blocks: [{ kind: 'paragraph', style: 'tableNote', inlines: textInlines(text) }] })),
    tableOfContents: false,
    warnings: context.warnings,
  };
}
