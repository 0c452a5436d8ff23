/** Widths of columns are shares of a table that is as wide as the text. */
import { afterEach, describe, expect, it } from 'vitest';
import { changeColumnWidth, columnPercents } from '#renderer/editor/document/columnWidths.ts';
import { cell, doc, paragraph, table } from '../../../support/richTextParts.ts';
import { openEditor } from '../openEditor.ts';

afterEach(() => document.body.replaceChildren());

function open(...rows: Parameters<typeof table>[2][]) {
  const editor = openEditor(doc(table('t', '', ...rows), paragraph('末')));
  editor.opened.editor.commands.setTextSelection(4);
  const change = (factor: number | null) => {
    const { state, view } = editor.opened.editor;
    const { tr } = state;
    changeColumnWidth(state, tr, factor, true);
    view.dispatch(tr);
    return columnPercents(view.state.doc.child(0)).map(Math.round);
  };
  return { ...editor, change, percents: () => columnPercents(editor.opened.editor.state.doc.child(0)).map(Math.round) };
}

describe('columns', () => {
  it('are equal until they are drawn, and a column that was never drawn is an average one', () => {
    expect(open([cell('a'), cell('b'), cell('c'), cell('d')]).percents()).toEqual([25, 25, 25, 25]);
    expect(open([cell('a', { colwidth: [100] }), cell('b', { colwidth: [300] }), cell('c')]).percents()).toEqual([17, 50, 33]);
  });

  it('are read from whichever row draws them, also beneath a cell that spans them', () => {
    expect(open([cell('a', { colspan: 2 }), cell('b', { colwidth: [200] })], [cell('c', { colwidth: [100] }), cell('d', { colwidth: [100] }), cell('e')]).percents()).toEqual([25, 25, 50]);
  });

  it('grow and shrink at the cost of the others, never to nothing, and become equal again', () => {
    const { change, session, stored } = open([cell('a'), cell('b')], [cell('c'), cell('d')]);
    expect(change(1.5)).toEqual([60, 40]);
    for (let time = 0; time < 20; time += 1) change(0.5);
    expect(change(0.5)[0]).toBeGreaterThanOrEqual(3);
    expect(change(null)).toEqual([50, 50]);
    session.flush();
    expect(stored()?.content[0]).toEqual({ ...table('t', '', [cell('a'), cell('b')], [cell('c'), cell('d')]), content: [['a', 'b'], ['c', 'd']].map((row) => ({
      type: 'tableRow', content: row.map((words) => ({ type: 'tableCell', content: [paragraph(words)] })),
    })) });
  });
});
