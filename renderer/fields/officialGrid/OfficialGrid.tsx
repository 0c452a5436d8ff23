/** A merged table as the official form shows it, filled in cell by cell with the keys, the pointer and the clipboard of all tables. */
import { Fragment, useMemo } from 'react';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { FormSection } from '#shared/form/section.ts';
import { isOneCell } from '#renderer/grid/gridArea.ts';
import { GRID_HINT } from '#renderer/grid/gridKeys.ts';
import { GridCell } from '#renderer/grid/GridCell.tsx';
import { GridFindings } from '#renderer/grid/GridFindings.tsx';
import { GridHolder } from '#renderer/grid/GridHolder.tsx';
import { GridToolbar } from '#renderer/grid/GridToolbar.tsx';
import { PastePreview } from '#renderer/grid/paste/PastePreview.tsx';
import type { Area } from '#renderer/grid/sheet.ts';
import { useGrid } from '#renderer/grid/useGrid.ts';
import { type CheckedTable, useToldFindings } from '#renderer/grid/useToldFindings.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { MixedCell } from './MixedCell.tsx';
import { type OfficialCell, type OfficialLayout, officialLayout } from './officialSheet.ts';
import { officialSource } from './officialSource.ts';
import { WordsCell } from './WordsCell.tsx';
import './officialGrid.css';

const LOOKS = { text: 'sheet-shortText', longText: 'sheet-longText', figure: 'sheet-figure' } as const;

/** What the table shows twice is pointed at where it stands first. */
function ownersIn({ cells }: OfficialLayout): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { placed: { cell, row, column } } of cells) {
    for (const [line, pieces] of cell.lines.entries()) {
      for (const [index, piece] of pieces.entries()) {
        if ('field' in piece && !first.has(piece.field)) first.set(piece.field, `${row}/${column}/${line}/${index}`);
      }
    }
  }
  return first;
}

function checked({ section: { id }, cells, fields }: OfficialLayout, { edition, answers }: DraftSession): CheckedTable {
  const cellsOfFields = new Map(cells.flatMap(({ place, content }) => {
    const within = content.kind === 'answer' ? [content.field] : content.kind === 'mixed' ? content.fields : [];
    return within.map((field) => [writePlace({ kind: 'field', field: field.id }), place] as const);
  }));
  return {
    place: writePlace({ kind: 'section', section: id }),
    rowOf: (place) => cellsOfFields.get(place) ?? null,
    isKnown({ place: text }) {
      const place = readPlace(text);
      const field = place?.kind === 'field' ? fields.get(place.field) : undefined;
      return field !== undefined && isFieldFilled(edition, answers, field);
    },
  };
}

function isWithin(inner: OfficialCell['placed'], area: Area | null): boolean {
  return area !== null && inner.row >= area.top && inner.row <= area.bottom && inner.column >= area.left && inner.column <= area.right;
}

export function OfficialGrid({ section }: { readonly section: FormSection }) {
  const session = useSession();
  const layout = useMemo(() => officialLayout(section), [section]);
  const grid = useGrid(useMemo(() => officialSource(layout, session.edition), [layout, session]));
  const table = useMemo(() => checked(layout, session), [layout, session]);
  const owners = useMemo(() => ownersIn(layout), [layout]);
  const findings = useToldFindings(table);
  const notes = useSessionValue(({ answers }) => answers.notes);
  const { sheet, choice, area, commands, status, offer, source } = grid;
  const { columnsMm, rows } = section.grid;
  const widthMm = columnsMm.reduce((sum, width) => sum + width, 0);
  const hasArea = area !== null && !isOneCell(sheet, area);
  const drawn = (cell: OfficialCell) => {
    const { place, placed, content, manner } = cell;
    const isActive = choice?.cell === place;
    const shared = { isInArea: hasArea && isWithin(placed, area), hasArea: isActive && hasArea, isAtRight: placed.column * 2 >= columnsMm.length, commands };
    const known = sheet.cellOf(place);
    if (content.kind === 'words' || !known) return <WordsCell cell={cell} isInArea={shared.isInArea} />;
    if (content.kind === 'mixed') return <MixedCell cell={cell} fields={layout.fields} owners={owners} isActive={isActive} findings={findings.ofRows.get(place)} {...shared} />;
    const { field } = content;
    return (
      <GridCell
        place={place} manner={manner} text={known.text} label={field.label} look={`sheet-${placed.cell.align ?? 'left'} ${LOOKS[field.kind]}`} columns={placed.columns} rows={placed.rows}
        isOpen={known.isOpen} placeholder={field.required ? '必填' : ''} note={notes[place] ?? ''} noteHint={field.noteHint}
        mode={isActive ? choice.mode : null} caret={isActive ? choice.caret : null} findings={findings.ofRows.get(place)?.get(place)} {...shared}
      />
    );
  };
  return (
    <>
      <p className="section-note">{GRID_HINT}格子里可以写数字，也可以写文字，如 35.2%、92.6分、—。</p>
      <GridToolbar status={status} commands={commands} />
      <GridHolder grid={grid} look="sheet-official">
        <table role="grid" aria-label={section.tableTitle} aria-multiselectable="true" data-place={source.place}>
          <colgroup>{columnsMm.map((width, column) => <col key={column} style={{ width: `${width / widthMm * 100}%` }} />)}</colgroup>
          <tbody>
            {rows.map((_row, row) => (
              <tr key={row}>{layout.cells.filter(({ placed }) => placed.row === row).map((cell) => <Fragment key={cell.place}>{drawn(cell)}</Fragment>)}</tr>
            ))}
          </tbody>
        </table>
      </GridHolder>
      <GridFindings table={table} name={section.stepTitle} findings={findings} />
      {offer && <PastePreview sheet={sheet} offer={offer} commands={commands} />}
    </>
  );
}
