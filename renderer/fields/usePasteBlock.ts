/** Pasting cells of a sheet into an official table, as one step of undo. */
import { App } from 'antd';
import type { ClipboardEvent } from 'react';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { writePlace } from '#shared/application/place.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { readClipboard } from '#renderer/clipboard/readClipboard.ts';
import { blockTargets } from './blockTargets.ts';
import type { PlacedCell } from './gridPlaces.ts';
import { isCellField, normaliseCell } from './normaliseCell.ts';

/** Words without cells are left to the input. */
export function usePasteBlock(cells: readonly PlacedCell[], from: PlacedCell): (event: ClipboardEvent) => void {
  const session = useSession();
  const { message } = App.useApp();
  return (event) => {
    const { block, isSheet } = readClipboard(event.clipboardData);
    if (!block || !isSheet) return;
    event.preventDefault();
    const targets = blockTargets(cells, from, block.rows).flatMap(({ field: id, text }) => {
      const field = fieldById(session.edition, id);
      return isCellField(field) ? [{ field, text: normaliseCell(field, text) }] : [];
    });
    const [first] = targets;
    if (!first) return;
    session.changeAnswers(
      { place: writePlace({ kind: 'field', field: first.field.id }), label: '粘贴' },
      (answers) => targets.reduce((changed, { field, text }) => setAnswer(changed, field, text), answers),
    );
    const texts = block.rows.flat().filter((text) => text !== '').length;
    const leftOut = texts - targets.filter(({ text }) => text !== '').length;
    if (leftOut > 0 || block.isCut) void message.info(`已填入 ${targets.length} 格；其余的在这张表里没有位置，没有填入。`);
  };
}
