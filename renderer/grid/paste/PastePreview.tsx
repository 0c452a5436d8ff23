/** Shows what a paste would change before it does, where the shapes of the block and the table differ. */
import { Checkbox, Modal, Radio } from 'antd';
import { useRef, useState } from 'react';
import { widthOf } from '#renderer/clipboard/cellBlock.ts';
import type { Sheet } from '#renderer/grid/sheet.ts';
import type { GridCommands } from '#renderer/grid/useGrid.ts';
import { type PasteOffer, type PasteWay, plannedCells } from './pasteWay.ts';
import { pasteRemarks } from './pasteRemarks.ts';
import { PlannedCells } from './PlannedCells.tsx';

const WAYS: Readonly<Record<PasteWay, string>> = {
  byName: '按项目名称对应', byHeading: '按列名对应', byWords: '按表中的文字对应', byPosition: '从选中的格子起依次填入', byCells: '从选中的格子起逐格填入',
};

export interface PastePreviewProps {
  readonly sheet: Sheet;
  readonly offer: PasteOffer;
  readonly commands: GridCommands;
}

export function PastePreview({ sheet, offer: { plans, block, addsRowsByItself }, commands }: PastePreviewProps) {
  const [way, setWay] = useState(plans[0]?.way);
  const [withNewRows, setWithNewRows] = useState(addsRowsByItself);
  // The cursor goes back once the dialog has let go of it.
  const [isOpen, setIsOpen] = useState(true);
  const agreed = useRef(false);
  const plan = plans.find((candidate) => candidate.way === way) ?? plans[0];
  if (!plan) return null;
  const cells = plannedCells(plan, withNewRows);
  const closed = () => {
    commands.access.offerPaste(null);
    const choice = commands.access.choice();
    if (choice) commands.access.focusCell(choice.cell);
    // React is still at work on the closing.
    if (agreed.current) queueMicrotask(() => commands.carryOut(plan, withNewRows));
  };
  return (
    <Modal
      open={isOpen} title={`粘贴到${commands.access.source.name}`} width={760} okText="粘贴" cancelText="取消" okButtonProps={{ disabled: cells.length === 0, autoFocus: true }}
      onOk={() => { agreed.current = true; setIsOpen(false); }} onCancel={() => setIsOpen(false)} afterClose={closed} focusable={{ focusTriggerAfterClose: false }}
    >
      <p>剪贴板里有{block.rows.length}行{widthOf(block)}列。请看看它们会填到哪里：</p>
      {plans.length > 1 && (
        <Radio.Group className="paste-choice" value={way} onChange={({ target }) => setWay(target.value as PasteWay)} options={plans.map((candidate) => ({ value: candidate.way, label: WAYS[candidate.way] }))} />
      )}
      {plan.rowsToAdd > 0 && (
        <Checkbox className="paste-choice" checked={withNewRows} onChange={({ target }) => setWithNewRows(target.checked)}>表中没有的{plan.rowsToAdd}行，增加为新行</Checkbox>
      )}
      <PlannedCells sheet={sheet} cells={cells} />
      {pasteRemarks(plan, block, cells).map((remark) => <p key={remark} className="paste-remark">{remark}</p>)}
    </Modal>
  );
}
