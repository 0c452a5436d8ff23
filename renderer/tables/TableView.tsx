/** A table of records (表2–表5) as the official form draws it, and everything needed to fill it in. */
import { useMemo } from 'react';
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { TableSection } from '#shared/form/section.ts';
import { GRID_HINT } from '#renderer/grid/gridKeys.ts';
import { GridFindings } from '#renderer/grid/GridFindings.tsx';
import { GridToolbar } from '#renderer/grid/GridToolbar.tsx';
import { PastePreview } from '#renderer/grid/paste/PastePreview.tsx';
import { type CheckedTable, useToldFindings } from '#renderer/grid/useToldFindings.ts';
import { RowButtons } from './RowButtons.tsx';
import { RecordGrid } from './rows/RecordGrid.tsx';
import { useTable } from './useTable.ts';

function checked({ id }: TableSection): CheckedTable {
  return {
    place: writePlace({ kind: 'section', section: id }),
    isKnown: () => true,
    rowOf(text) {
      const place = readPlace(text);
      return place?.kind === 'cell' && place.table === id ? place.row : null;
    },
  };
}

export function TableView({ section }: { readonly section: TableSection }) {
  const grid = useTable(section);
  const table = useMemo(() => checked(section), [section]);
  const findings = useToldFindings(table);
  const { commands, sheet, status, offer } = grid;
  const buttons = useMemo(() => <RowButtons section={section} commands={commands} />, [section, commands]);
  return (
    <>
      <h2 className="section-heading">{section.tableTitle}</h2>
      <p className="section-note">{GRID_HINT}</p>
      <GridToolbar status={status} commands={commands}>{buttons}</GridToolbar>
      <RecordGrid section={section} grid={grid} findings={findings} />
      {section.notes.map((note) => <p key={note} className="sheet-printed-note">{note}</p>)}
      <GridFindings table={table} name={section.stepTitle} findings={findings} />
      {offer && <PastePreview sheet={sheet} offer={offer} commands={commands} />}
    </>
  );
}
