/** A table of records (表2–表5) as the official form draws it, and everything needed to fill it in. */
import type { TableSection } from '#shared/form/section.ts';
import { useToldFindings } from './cells/useToldFindings.ts';
import { RecordGrid } from './grid/RecordGrid.tsx';
import { useGrid } from './grid/useGrid.ts';
import { PastePreview } from './paste/PastePreview.tsx';
import { TableFindings } from './TableFindings.tsx';
import { TableToolbar } from './TableToolbar.tsx';
import './sheet.css';

export function TableView({ section }: { readonly section: TableSection }) {
  const grid = useGrid(section);
  const findings = useToldFindings(section);
  return (
    <>
      <h2 className="section-heading">{section.tableTitle}</h2>
      <p className="section-note">方向键、Tab 和回车在格子间移动，F2 修改，Shift+F2 写备注；可与 Excel、WPS 成块复制粘贴。</p>
      <TableToolbar section={section} status={grid.status} commands={grid.commands} />
      <RecordGrid grid={grid} findings={findings} />
      {section.notes.map((note) => <p key={note} className="sheet-printed-note">{note}</p>)}
      <TableFindings section={section} findings={findings} />
      {grid.offer && <PastePreview section={section} rows={grid.rows} offer={grid.offer} commands={grid.commands} />}
    </>
  );
}
