/** The list of evidence (证实性材料清单): what is filed, under which name, and what it proves. */
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import { evidenceFiles } from '#shared/export/package/evidenceFiles.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { documentProperties, printedName } from './documentProperties.ts';
import { createPrintContext, type PrintContext } from './printContext.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintParagraph, PrintRow } from './printDocument.ts';
import { provenPlaces } from './provenPlaces.ts';
import { rowMayBreak } from './rowMayBreak.ts';
import { textInlines } from './textInlines.ts';

interface ListColumn {
  readonly heading: string;
  /** Share of the text width; all shares together are 1. */
  readonly share: number;
  readonly align: PrintCell['align'];
  readonly lines: (context: PrintContext, item: EvidenceItem, number: number) => readonly string[];
}
const COLUMNS: readonly ListColumn[] = [
  { heading: '序号', share: 0.08, align: 'center', lines: (_context, _item, number) => [String(number)] },
  { heading: '材料名称', share: 0.27, align: 'left', lines: (_context, item) => [item.title] },
  { heading: '文件', share: 0.27, align: 'left', lines: fileNames },
  { heading: '证明内容', share: 0.24, align: 'left', lines: (context, item) => [provenPlaces(context.edition, item).join('、')] },
  { heading: '备注', share: 0.14, align: 'left', lines: (_context, item) => item.note.split('\n') },
];
const HEADER_ROW_MM = 10;
const ROW_MM = 12;
/** Rows to write in by hand when there is no evidence yet. */
const BLANK_ROWS = 5;
const BELOW_TITLE_MM = 8;

/** The names under which the files lie in the package. */
function fileNames({ draft }: PrintContext, _item: EvidenceItem, number: number): readonly string[] {
  return (evidenceFiles(draft)[number - 1] ?? []).map(({ name, isFiledBefore }) => (isFiledBefore ? `见 ${name}` : name));
}

function listCell(role: PrintCell['role'], align: PrintCell['align'], lines: readonly string[], origin: string | undefined): PrintCell {
  const placed = origin === undefined ? {} : { origin };
  const texts = lines.length > 0 ? lines : [''];
  const blocks = texts.map((text): PrintParagraph => ({ kind: 'paragraph', style: 'cell', inlines: textInlines(text), ...placed }));
  return { columnSpan: 1, rowSpan: 1, role, align, blocks, ...placed };
}

function printRows(context: PrintContext, columnsMm: readonly number[]): readonly PrintRow[] {
  const { edition, draft } = context;
  const row = (cells: readonly PrintCell[]): PrintRow => (
    { cells, minimumHeightMm: ROW_MM, mayBreak: rowMayBreak(cells, columnsMm, edition.layout.table) }
  );
  if (draft.evidence.length === 0) {
    return Array.from({ length: BLANK_ROWS }, () => row(COLUMNS.map(({ align }) => listCell('value', align, [], undefined))));
  }
  return draft.evidence.map((item, index) => {
    const place = writePlace({ kind: 'evidence', item: item.id });
    return row(COLUMNS.map(({ align, lines }) => (
      listCell('value', align, lines(context, item, index + 1).map((line) => context.clean(line, place).trim()), place)
    )));
  });
}

export function printEvidenceList(edition: Edition, draft: Draft): PrintDocument {
  const context = createPrintContext(edition, draft);
  const title = `${edition.programme}${edition.documentNames.evidenceList}`;
  const columnsMm = COLUMNS.map(({ share }) => share * context.textWidthMm);
  const { applicant, benchmarkName } = edition.keyFields;
  const header: PrintRow = {
    cells: COLUMNS.map(({ heading }) => listCell('header', 'center', [heading], undefined)),
    minimumHeightMm: HEADER_ROW_MM,
    mayBreak: false,
  };
  const blocks: PrintBlock[] = [
    { kind: 'paragraph', style: 'title', inlines: [{ kind: 'text', text: title }] },
    { kind: 'space', heightMm: BELOW_TITLE_MM },
    ...[applicant, benchmarkName].map((field): PrintBlock => ({
      kind: 'paragraph',
      style: 'bodyFlush',
      inlines: [{ kind: 'text', text: `${fieldById(edition, field).label}：${printedName(context, field)}` }],
      origin: writePlace({ kind: 'field', field }),
    })),
    { kind: 'grid', columnsMm, headerRows: 1, rows: [header, ...printRows(context, columnsMm)], alternativeText: title },
  ];
  return {
    ...documentProperties(context, title),
    parts: [{ pageNumbers: 'outside', blocks }],
    tableOfContents: false,
    warnings: context.warnings,
  };
}
