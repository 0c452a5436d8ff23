/** A cell of a table: text, until the cursor comes; then an input. */
import { memo, type ReactNode } from 'react';
import type { TableSection } from '#shared/form/section.ts';
import type { Column } from '#shared/form/table.ts';
import { countWords } from '#shared/richText/countWords.ts';
import type { Severity } from '#shared/form/rule.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { NoteButton } from '#renderer/components/NoteButton.tsx';
import { useNote } from '#renderer/session/useAnswers.ts';
import { CellBubble } from '#renderer/tables/cells/CellBubble.tsx';
import { cellManners } from '#renderer/tables/cells/cellManners.ts';
import { CellOffers, useCellOffers } from '#renderer/tables/cells/CellOffers.tsx';
import { CellEditor } from './CellEditor.tsx';
import { cellPlace } from './gridAccess.ts';
import type { GridMode } from './gridKeys.ts';
import type { GridCommands } from './useGrid.ts';

export interface GridCellProps {
  readonly section: TableSection;
  readonly row: string;
  readonly column: Column;
  readonly text: string;
  /** For those who hear it: `营业收入 2023年`. */
  readonly label: string;
  readonly isEditable: boolean;
  /** A preset row's name: emptied, it becomes the official one again. */
  readonly staysFilled: boolean;
  readonly isInArea: boolean;
  /** Has the cursor; null: it has not. */
  readonly mode: GridMode | null;
  readonly caret: number | null;
  readonly hasArea: boolean;
  readonly findings: readonly Finding[] | undefined;
  readonly isAtRight: boolean;
  readonly commands: GridCommands;
  /** Under the text: 同比, the direction of the row. */
  readonly children?: ReactNode;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const NO_FINDINGS: readonly Finding[] = [];

function WordCount({ text }: { readonly text: string }) {
  const words = countWords(text);
  return words === 0 ? null : <div className="sheet-count digits">{words.toLocaleString('zh-CN')} 字</div>;
}

export const GridCell = memo(function GridCell({
  section, row, column, text, label, isEditable, staysFilled, isInArea, mode, caret, hasArea, findings = NO_FINDINGS, isAtRight, commands, children,
}: GridCellProps) {
  const cell = { row, column: column.id };
  const place = cellPlace(section, cell);
  const manner = cellManners[column.kind];
  const { note } = useNote(place);
  const isActive = mode !== null;
  const offers = useCellOffers(section.id, cell, isActive && text === '' && !commands.access.session.isReadOnly);
  const severity = SEVERITIES.find((candidate) => findings.some((finding) => finding.severity === candidate));
  const hasBubble = findings.length > 0 || offers.length > 0;
  const bubbleId = hasBubble ? `about-${place}` : undefined;
  const classes = [
    'sheet-cell', `sheet-${manner.align === 'right' ? 'right' : column.align}`, `sheet-${column.kind}`,
    isEditable ? 'sheet-open' : 'sheet-fixed', isInArea && 'sheet-area', isActive && 'sheet-active', severity && `sheet-told-${severity}`,
    (isActive || hasBubble || note !== '') && 'sheet-holds',
  ].filter(Boolean).join(' ');
  const shared = {
    className: classes, 'data-place': place, 'data-row': row, 'data-column': column.id, 'aria-selected': isInArea || isActive,
    ...(isEditable ? {} : { 'aria-readonly': true }),
    // The input itself is the stop while it is there.
    ...(isEditable && !isActive ? { tabIndex: 0, 'aria-describedby': bubbleId } : {}),
    onFocus(event: React.FocusEvent) {
      if (isEditable && event.target === event.currentTarget) commands.enter(cell);
    },
  };
  const content = (
    <>
      {isActive ? (
        <CellEditor
          text={text} manner={manner} mode={mode} caret={caret} hasArea={hasArea} label={label} staysFilled={staysFilled} isReadOnly={commands.access.session.isReadOnly}
          describedBy={bubbleId} isInvalid={severity === 'error'}
          isLastCell={(side) => commands.isLastCell(cell, side)}
          onEdit={() => commands.edit(cell)}
          onType={(typed) => commands.type(cell, typed)}
          onAction={commands.perform}
          onLeave={() => commands.left(cell)}
        />
      ) : (
        <div className="sheet-text">{isEditable ? manner.shown(text) : text}<span>{'\u200b'}</span></div>
      )}
      {children}
      {manner.isLong && <WordCount text={text} />}
      {severity && <span className="sheet-mark" aria-hidden="true" />}
      {isActive && <NoteButton place={place} label={label} hint={column.noteHint} isCorner />}
      {!isActive && note !== '' && <span className="note-button note-corner note-present sheet-note" data-opens-note="" title={note.slice(0, 200)} role="img" aria-label="有备注" />}
      {bubbleId && (
        <CellBubble id={bubbleId} findings={findings} isAtRight={isAtRight}>
          {isActive && offers.length > 0 && <CellOffers offers={offers} onTake={(offered) => commands.take(cell, offered)} />}
        </CellBubble>
      )}
    </>
  );
  if (column.kind === 'rowLabel') return <th role="rowheader" scope="row" {...shared}>{content}</th>;
  return <td role="gridcell" {...shared}>{content}</td>;
});
