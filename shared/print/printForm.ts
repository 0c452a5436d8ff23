/** A merged form table (申报表, 表1): the edition's grid with the answers in it. One handler a kind of piece. */
import { storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { GridCell, GridPiece } from '#shared/form/grid.ts';
import type { FormSection } from '#shared/form/section.ts';
import { cellPositions } from './cellPositions.ts';
import { answerLines } from './printAnswer.ts';
import type { PrintContext } from './printContext.ts';
import type { PrintBlock, PrintCell, PrintGrid, PrintInline, PrintParagraph, PrintRow } from './printDocument.ts';
import { rowMayBreak } from './rowMayBreak.ts';
import { printSectionHead, printSectionNotes } from './sectionFrame.ts';
import { textInlines } from './textInlines.ts';

/** What one piece adds: its first line goes on where the text stands, each further line begins a new paragraph. */
type PieceLines = readonly (readonly PrintInline[])[];
type PieceHandlers = {
  readonly [K in GridPiece['kind']]: (piece: Extract<GridPiece, { readonly kind: K }>, context: PrintContext) => PieceLines;
};

interface PrintedOption {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
}

/** The options of a choice in the order of the form; none is checked while the field is hidden. */
function printedOptions(context: PrintContext, field: Field): readonly PrintedOption[] {
  const { edition, answers } = context;
  const visible = isVisible(edition, answers, field);
  switch (field.kind) {
    case 'choice': {
      const chosen = visible ? storedAnswer(answers, field) : null;
      return field.options.map(({ id, label }) => ({ id, label, checked: id === chosen }));
    }
    case 'choices': {
      const chosen = visible ? storedAnswer(answers, field) ?? [] : [];
      return field.options.map(({ id, label }) => ({ id, label, checked: chosen.includes(id) }));
    }
    case 'yesNo': {
      const chosen = visible ? storedAnswer(answers, field) : null;
      return [{ id: 'yes', label: '是', checked: chosen === true }, { id: 'no', label: '否', checked: chosen === false }];
    }
    default: throw new Error(`boxes of ${field.id}: a field of kind ${field.kind} has no options`);
  }
}

function boxInline({ checked, label }: PrintedOption): PrintInline {
  return { kind: 'box', checked, label };
}

const pieceHandlers: PieceHandlers = {
  words: (piece) => [textInlines(piece.text)],
  break: () => [[{ kind: 'break' }]],
  answer: (piece, context) => answerLines(
    context,
    fieldById(context.edition, piece.field),
    { characters: piece.blankCharacters, underlined: false },
  ),
  boxes: (piece, context) => [
    printedOptions(context, fieldById(context.edition, piece.field)).flatMap((option, index): PrintInline[] => [
      ...(index > 0 ? [{ kind: 'text', text: '  ' } as const] : []),
      boxInline(option),
    ]),
  ],
  box: (piece, context) => {
    const option = printedOptions(context, fieldById(context.edition, piece.field)).find(({ id }) => id === piece.option);
    if (!option) throw new Error(`${piece.field} has no option ${piece.option}`);
    return [[boxInline(option)]];
  },
};

function printPiece<K extends GridPiece['kind']>(piece: Extract<GridPiece, { readonly kind: K }>, context: PrintContext): PieceLines {
  const handler: PieceHandlers[K] = pieceHandlers[piece.kind];
  return handler(piece, context);
}

function originOf(pieces: readonly GridPiece[]): string | undefined {
  const piece = pieces.find((candidate) => 'field' in candidate);
  return piece && 'field' in piece ? writePlace({ kind: 'field', field: piece.field }) : undefined;
}

/** One line of the grid's cell: a paragraph, and one more for each further line of an answer. */
function printCellLine(pieces: readonly GridPiece[], context: PrintContext): readonly PrintParagraph[] {
  const lines: PrintInline[][] = [[]];
  for (const piece of pieces) {
    const [first = [], ...further] = printPiece(piece, context);
    lines.at(-1)?.push(...first);
    for (const line of further) lines.push([...line]);
  }
  const origin = originOf(pieces);
  return lines.map((inlines) => ({ kind: 'paragraph', style: 'cell', inlines, ...(origin === undefined ? {} : { origin }) }));
}

function printCell(cell: GridCell, context: PrintContext): PrintCell {
  const blocks = cell.lines.flatMap((line) => printCellLine(line, context));
  const origin = originOf(cell.lines.flat());
  return {
    columnSpan: cell.columnSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    role: cell.role,
    align: cell.align ?? (cell.role === 'label' ? 'center' : 'left'),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', style: 'cell', inlines: [] }],
    ...(origin === undefined ? {} : { origin }),
  };
}

function printGrid(section: FormSection, context: PrintContext, origin: string): PrintGrid {
  const { columnsMm, rows } = section.grid;
  const cellsOfRows = rows.map((row) => ({ cells: row.cells.map((cell) => printCell(cell, context)) }));
  const positions = cellPositions(cellsOfRows, columnsMm.length);
  return {
    kind: 'grid',
    columnsMm,
    headerRows: 0,
    rows: rows.map(({ minimumHeightMm }, index): PrintRow => {
      const cells = cellsOfRows[index]?.cells ?? [];
      const widthsMm = cells.map(({ columnSpan }, cellIndex) => {
        const start = positions[index]?.[cellIndex] ?? 0;
        return columnsMm.slice(start, start + columnSpan).reduce((sum, width) => sum + width, 0);
      });
      return { cells, minimumHeightMm, mayBreak: rowMayBreak(cells, widthsMm, context.edition.layout.table) };
    }),
    alternativeText: section.tableTitle ?? section.heading ?? section.stepTitle,
    origin,
  };
}

export function printForm(section: FormSection, context: PrintContext): readonly PrintBlock[] {
  const origin = writePlace({ kind: 'section', section: section.id });
  return [
    ...printSectionHead(section, origin),
    printGrid(section, context, origin),
    ...printSectionNotes(section.notes, origin),
  ];
}
