/** The list of evidence (证实性材料清单): what is filed, under which name, and what it proves. */
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import { evidenceFiles } from '#shared/export/package/evidenceFiles.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { documentProperties, printedName } from './documentProperties.ts';
import { createPrintContext, type PrintContext } from './printContext.ts';
import type { PrintBlock, PrintDocument } from './printDocument.ts';
import { type ListColumn, type ListRow, printListGrid } from './printListGrid.ts';
import { provenPlaces } from './provenPlaces.ts';

interface EvidenceColumn extends ListColumn {
  readonly lines: (context: PrintContext, item: EvidenceItem, number: number) => readonly string[];
}
const COLUMNS: readonly EvidenceColumn[] = [
  { heading: '序号', share: 0.08, align: 'center', lines: (_context, _item, number) => [String(number)] },
  { heading: '材料名称', share: 0.27, align: 'left', lines: (_context, item) => [item.title] },
  { heading: '文件', share: 0.27, align: 'left', lines: fileNames },
  { heading: '证明内容', share: 0.24, align: 'left', lines: (context, item) => [provenPlaces(context.edition, item).join('、')] },
  { heading: '备注', share: 0.14, align: 'left', lines: (_context, item) => item.note.split('\n') },
];
/** Rows to write in by hand when there is no evidence yet. */
const BLANK_ROWS = 5;
const BELOW_TITLE_MM = 8;

/** The names under which the files lie in the package. */
function fileNames({ draft }: PrintContext, _item: EvidenceItem, number: number): readonly string[] {
  return (evidenceFiles(draft)[number - 1] ?? []).map(({ name, isFiledBefore }) => (isFiledBefore ? `见 ${name}` : name));
}

function listRows(context: PrintContext): readonly ListRow[] {
  const { evidence } = context.draft;
  if (evidence.length === 0) return Array.from({ length: BLANK_ROWS }, () => ({ cells: [] }));
  return evidence.map((item, index) => ({
    cells: COLUMNS.map(({ lines }) => lines(context, item, index + 1)), origin: writePlace({ kind: 'evidence', item: item.id }),
  }));
}

export function printEvidenceList(edition: Edition, draft: Draft): PrintDocument {
  const context = createPrintContext(edition, draft);
  const title = `${edition.programme}${edition.documentNames.evidenceList}`;
  const { applicant, benchmarkName } = edition.keyFields;
  const blocks: PrintBlock[] = [
    { kind: 'paragraph', style: 'title', inlines: [{ kind: 'text', text: title }] },
    { kind: 'space', heightMm: BELOW_TITLE_MM },
    ...[applicant, benchmarkName].map((field): PrintBlock => ({
      kind: 'paragraph',
      style: 'bodyFlush',
      inlines: [{ kind: 'text', text: `${fieldById(edition, field).label}：${printedName(context, field)}` }],
      origin: writePlace({ kind: 'field', field }),
    })),
    printListGrid(context, { columns: COLUMNS, rows: listRows(context), alternativeText: title }),
  ];
  return {
    ...documentProperties(context, title),
    parts: [{ pageNumbers: 'outside', blocks }],
    tableOfContents: false,
    warnings: context.warnings,
  };
}
