/** What the schema alone cannot say holds after every change: unique ids, and lists no deeper than paper has numbers for. */
import { Fragment, Slice } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { checkRichText } from '#shared/richText/isRichText.ts';
import type { List, RichText } from '#shared/richText/model.ts';
import { withOwnIds } from '#renderer/editor/document/withOwnIds.ts';
import { cell, doc, item, list, paragraph, picture, table } from '../../../support/richTextParts.ts';
import { openEditor, overview, sessionWith } from '../openEditor.ts';

afterEach(() => document.body.replaceChildren());

function idsOf(text: RichText | undefined): readonly string[] {
  return (text?.content ?? []).flatMap((block) => ('attrs' in block && 'id' in block.attrs ? [block.attrs.id] : []));
}

describe('ids of figures and tables', () => {
  it('are new for a copy, and stay for the first', () => {
    const { opened, session, stored } = openEditor(doc(picture('p', '图'), table('t', '表', [cell('一')]), paragraph('末')));
    const { state, view } = opened.editor;
    view.dispatch(state.tr.insert(state.doc.content.size, [state.doc.child(0), state.doc.child(1)]));
    session.flush();
    const ids = idsOf(stored());
    expect(ids.slice(0, 2)).toEqual(['p', 't']);
    expect(new Set(ids).size).toBe(4);
  });

  it('are given where there is none', () => {
    const { opened, session, stored } = openEditor(doc(paragraph('一')));
    const node = opened.editor.schema.nodes['picture']?.create({ asset: 'a'.repeat(64) });
    if (!node) throw new Error('no pictures');
    opened.editor.view.dispatch(opened.editor.state.tr.insert(0, node));
    session.flush();
    expect(idsOf(stored())[0]).toMatch(/^figure-/);
  });

  it('stay when a figure is moved within its text', () => {
    const { opened, session, stored } = openEditor(doc(picture('p', '图'), paragraph('一')));
    const { state, view } = opened.editor;
    const figure = state.doc.child(0);
    view.dispatch(state.tr.delete(0, 1).insert(state.doc.content.size - 1, figure));
    session.flush();
    expect(idsOf(stored())).toEqual(['p']);
  });

  it('are new for what stands in another part as well, and stay for what was cut there', () => {
    const elsewhere = { fields: { 'narrative.results': doc(picture('p', '图')) } };
    const { opened, session } = openEditor(doc(paragraph('一')), elsewhere);
    const node = opened.editor.schema.nodes['picture']?.create({ id: 'p', asset: 'a'.repeat(64) });
    const slice = new Slice(Fragment.from(node), 0, 0);
    expect(withOwnIds(slice, session, overview).content.firstChild?.attrs['id']).not.toBe('p');
    expect(withOwnIds(slice, sessionWith(doc()), overview).content.firstChild?.attrs['id']).toBe('p');
  });
});

describe('a list that comes to stand too deep', () => {
  it('gives its lines to the item that it stood in', () => {
    const deep: List = list(item(paragraph('三甲')), item(paragraph('三乙')));
    const { opened, session, stored } = openEditor(doc(list(item(paragraph('一'), list(item(paragraph('二'), list(item(paragraph('三')))))))));
    const inner = opened.converter.toDocument(doc(deep)).child(0);
    let at = 0;
    opened.editor.state.doc.descendants((node, position) => {
      if (node.textContent === '三' && node.type.name === 'paragraph') at = position + node.nodeSize;
    });
    opened.editor.view.dispatch(opened.editor.state.tr.insert(at, inner));
    session.flush();
    expect(checkRichText(stored()).ok).toBe(true);
    expect(stored()).toEqual(doc(list(item(paragraph('一'), list(item(paragraph('二'), list(item(paragraph('三'), paragraph('三甲'), paragraph('三乙')))))))));
  });

  it('is not made by the Tab key', () => {
    const { opened, session, stored } = openEditor(doc(list(item(paragraph('一'), list(item(paragraph('二'), list(item(paragraph('三')), item(paragraph('四')))))))));
    opened.editor.commands.setTextSelection(opened.editor.state.doc.content.size - 8);
    const before = stored();
    opened.editor.view.someProp('handleKeyDown', (handle) => handle(opened.editor.view, new KeyboardEvent('keydown', { key: 'Tab' })));
    session.flush();
    expect(stored()).toBe(before);
  });
});
