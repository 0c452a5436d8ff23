/** Shows what a paste would change before it does, where the shapes of the block and the table differ. */
import { Checkbox, Modal, Radio } from 'antd';
import { useRef, useState } from 'react';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { widthOf } from '#renderer/clipboard/cellBlock.ts';
import type { GridCommands } from '#renderer/tables/grid/useGrid.ts';
import { addsRowsByItself, type PasteOffer } from './planPaste.ts';
import { isNewRow, type PasteWay } from './pasteWay.ts';
import { pasteRemarks } from './pasteRemarks.ts';
import { PlannedCells } from './PlannedCells.tsx';

const WAYS: Readonly<Record<PasteWay, string>> = { byName: '按项目名称对应', byHeading: '按列名对应', byPosition: '从选中的格子起依次填入' };

export interface PastePreviewProps {
  readonly section: TableSection;
  readonly rows: readonly PrintedTableRow[];
  readonly offer: PasteOffer;
  readonly commands: GridCommands;
}

export function PastePreview({ section, rows, offer: { plans, block }, commands }: PastePreviewProps) {
  const [way, setWay] = useState(plans[0]?.way);
  const [withNewRows, setWithNewRows] = useState(plans[0] !== undefined && addsRowsByItself(section, plans[0], block));
  // The cursor goes back once the dialog has let go of it.
  const [isOpen, setIsOpen] = useState(true);
  const agreed = useRef(false);
  const plan = plans.find((candidate) => candidate.way === way) ?? plans[0];
  if (!plan) return null;
  const cells = withNewRows ? plan.cells : plan.cells.filter(({ row }) => !isNewRow(row));
  const closed = () => {
    commands.access.offerPaste(null);
    const choice = commands.access.choice();
    if (choice) commands.access.focusCell(choice.cell);
    if (agreed.current) commands.carryOut(plan, withNewRows);
  };
  return (
    <Modal
      open={isOpen} title={`粘贴到${section.stepTitle}`} width={760} okText="粘贴" cancelText="取消" okButtonProps={{ disabled: cells.length === 0, autoFocus: true }}
      onOk={() => { agreed.current = true; setIsOpen(false); }} onCancel={() => setIsOpen(false)} afterClose={closed} focusTriggerAfterClose={false}
    >
      <p>剪贴板里有{block.rows.length}行{widthOf(block)}列。请看看它们会填到哪里：</p>
      {plans.length > 1 && (
        <Radio.Group className="paste-choice" value={way} onChange={({ target }) => setWay(target.value as PasteWay)} options={plans.map((candidate) => ({ value: candidate.way, label: WAYS[candidate.way] }))} />
      )}
      {plan.rowsToAdd > 0 && (
        <Checkbox className="paste-choice" checked={withNewRows} onChange={({ target }) => setWithNewRows(target.checked)}>表中没有的{plan.rowsToAdd}行，增加为新行</Checkbox>
      )}
      <PlannedCells section={section} rows={rows} cells={cells} />
      {pasteRemarks(plan, block, cells).map((remark) => <p key={remark} className="paste-remark">{remark}</p>)}
    </Modal>
  );
}
