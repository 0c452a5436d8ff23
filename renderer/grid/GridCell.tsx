/** A cell of a table: text, until the cursor comes; then an input. */
import { memo, type ReactNode } from 'react';
import { countWords } from '#shared/richText/countWords.ts';
import type { Severity } from '#shared/form/rule.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { NoteButton } from '#renderer/components/NoteButton.tsx';
import { CellBubble } from './CellBubble.tsx';
import { CellEditor } from './CellEditor.tsx';
import { CellOffers, useCellOffers } from './CellOffers.tsx';
import type { GridMode } from './gridKeys.ts';
import type { CellManner } from './sheet.ts';
import type { GridCommands } from './useGrid.ts';

export interface GridCellProps {
  readonly place: string;
  readonly manner: CellManner;
  readonly text: string;
  /** For those who hear it: `营业收入 2023年`. */
  readonly label: string;
  /** Class names of its kind and alignment. */
  readonly look: string;
  /** It names its row. */
  readonly isRowName?: boolean;
  /** Columns and rows that it covers. */
  readonly columns?: number;
  readonly rows?: number;
  readonly isOpen: boolean;
  /** A preset row's name: emptied, it becomes the official one again. */
  readonly staysFilled?: boolean;
  /** Stands in the empty cell. */
  readonly placeholder?: string;
  /** 来源/备注; handed in, since hundreds of cells would each have to listen for theirs at every key. */
  readonly note: string;
  readonly noteHint: string | undefined;
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

export function severestOf(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((candidate) => findings.some(({ severity }) => severity === candidate));
}

export const GridCell = memo(function GridCell({
  place, manner, text, label, look, isRowName = false, columns = 1, rows = 1, isOpen, staysFilled = false, placeholder = '', note, noteHint,
  isInArea, mode, caret, hasArea, findings = NO_FINDINGS, isAtRight, commands, children,
}: GridCellProps) {
  const { isReadOnly } = commands.access.session;
  const isActive = mode !== null;
  const offers = useCellOffers(place, isActive && text === '' && !isReadOnly);
  const severity = severestOf(findings);
  const hasBubble = findings.length > 0 || offers.length > 0;
  const bubbleId = hasBubble ? `about-${place}` : undefined;
  const classes = [
    'sheet-cell', look, isOpen ? 'sheet-open' : 'sheet-fixed', isInArea && 'sheet-area', isActive && 'sheet-active', severity && `sheet-told-${severity}`,
    (isActive || hasBubble || note !== '') && 'sheet-holds',
  ].filter(Boolean).join(' ');
  const shared = {
    className: classes, 'data-place': place, 'data-cell': place, 'aria-selected': isInArea || isActive,
    ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(isOpen ? {} : { 'aria-readonly': true }),
    // The input itself is the stop while it is there.
    ...(isOpen && !isActive ? { tabIndex: 0, 'aria-describedby': bubbleId } : {}),
    onFocus(event: React.FocusEvent) {
      if (isOpen && event.target === event.currentTarget) commands.enter(place);
    },
  };
  const content = (
    <>
      {isActive ? (
        <CellEditor
          text={text} manner={manner} mode={mode} caret={caret} hasArea={hasArea} label={label} staysFilled={staysFilled} isReadOnly={isReadOnly}
          describedBy={bubbleId} isInvalid={severity === 'error'} placeholder={placeholder}
          leadsToTools={(side) => commands.leadsToTools(place, side)}
          onEdit={() => commands.edit(place)}
          onType={(typed) => commands.type(place, typed)}
          onAction={commands.perform}
          onLeave={() => commands.left(place)}
        />
      ) : (
        <div className={text === '' && placeholder !== '' ? 'sheet-text soft' : 'sheet-text'}>{text === '' ? placeholder : isOpen ? manner.shown(text) : text}<span>{'\u200b'}</span></div>
      )}
      {children}
      {manner.isLong && <WordCount text={text} />}
      {severity && <span className="sheet-mark" aria-hidden="true" />}
      {isActive && <NoteButton place={place} label={label} hint={noteHint} isCorner />}
      {!isActive && note !== '' && <span className="note-button note-corner note-present sheet-note" data-opens-note="" title={note.slice(0, 200)} role="img" aria-label="有备注" />}
      {bubbleId && (
        <CellBubble id={bubbleId} findings={findings} isAtRight={isAtRight}>
          {isActive && offers.length > 0 && <CellOffers offers={offers} onTake={(offered) => commands.take(place, offered)} />}
        </CellBubble>
      )}
    </>
  );
  if (isRowName) return <th role="rowheader" scope="row" {...shared}>{content}</th>;
  return <td role="gridcell" {...shared}>{content}</td>;
});
