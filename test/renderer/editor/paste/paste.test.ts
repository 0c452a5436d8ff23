/** What of a clipboard comes into the text, and where. */
import { afterEach, describe, expect, it } from 'vitest';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { insertPasted, type Pasted, type PastedData, readPasted } from '#renderer/editor/paste/paste.ts';
import { PASTE_LIMITS } from '#renderer/editor/paste/pasteLimits.ts';
import { cell, doc, heading, paragraph, table } from '../../../support/richTextParts.ts';
import { openEditor } from '../openEditor.ts';

afterEach(() => document.body.replaceChildren());

function data(texts: { readonly html?: string; readonly text?: string }, pictures = 0): PastedData {
  return {
    files: Array.from({ length: pictures }, () => ({ type: 'image/png' })),
    getData: (type) => (type === 'text/html' ? texts.html ?? '' : type === 'text/plain' ? texts.text ?? '' : ''),
  };
}
function paste({ opened, data: clipboard }: { readonly opened: NarrativeEditor; readonly data: PastedData }): Pasted {
  const pasted = readPasted(clipboard);
  if (pasted.kind === 'blocks') insertPasted(opened, pasted.read.blocks);
  return pasted;
}
const sheet = '<table><tr><td>指标</td><td>数值</td></tr><tr><td>合格率</td><td>98%</td></tr></table>';

describe('a paste', () => {
  it('of one line goes into the line where the cursor stands', () => {
    const { opened, stored } = openEditor(doc(paragraph('前后')));
    opened.editor.commands.setTextSelection(2);
    expect(paste({ opened, data: data({ html: '<p><b>中</b></p>' }) }).kind).toBe('blocks');
    expect(stored()).toEqual(doc(paragraph('前', { type: 'text', text: '中', marks: [{ type: 'bold' }] }, '后')));
  });

  it('of several blocks parts the line, and is one step of undo', () => {
    const { opened, session, stored } = openEditor(doc(paragraph('前后')));
    opened.editor.commands.setTextSelection(2);
    paste({ opened, data: data({ html: '<p>一</p><h2>标题</h2><p>二</p>' }) });
    expect(stored()).toEqual(doc(paragraph('前一'), heading(1, '标题'), paragraph('二后')));
    expect(session.undoLabel).toBe('粘贴');
    session.undo();
    expect(stored()).toEqual(doc(paragraph('前后')));
  });

  it('of cells from Excel is the table and not its picture', () => {
    const { opened, stored } = openEditor(doc(paragraph()));
    expect(paste({ opened, data: data({ html: sheet, text: '指标\t数值' }, 1) }).kind).toBe('blocks');
    expect(stored()?.content.map(({ type }) => type)).toContain('table');
  });

  it.each([['at the end of the text', doc(paragraph('前'))], ['before more of it', doc(paragraph('前'), paragraph('尾'))]])('of a table leaves the cursor beneath it, %s', (_where, text) => {
    const { opened, session, stored } = openEditor(text);
    opened.editor.commands.setTextSelection(2);
    paste({ opened, data: data({ html: sheet }) });
    opened.editor.view.dispatch(opened.editor.state.tr.insertText('后'));
    session.flush();
    const [first, second, third, ...others] = stored()?.content ?? [];
    expect([first, second?.type]).toEqual([paragraph('前'), 'table']);
    expect([third, ...others]).toEqual(text.content.length === 1 ? [paragraph('后')] : [paragraph('后尾')]);
  });

  it('of a picture with a page around it is the picture', () => {
    const { opened } = openEditor(doc(paragraph()));
    expect(paste({ opened, data: data({ html: '<img src="https://example.com/a.png">' }, 1) }).kind).toBe('pictures');
    expect(paste({ opened, data: data({}, 1) }).kind).toBe('pictures');
  });

  it('of addresses of pictures alone is refused in words', () => {
    const { opened } = openEditor(doc(paragraph()));
    expect(paste({ opened, data: data({ html: '<img src="file:///C:/a.png">' }) })).toMatchObject({ kind: 'refused' });
  });

  it('into a cell brings lines; cells fill cells', () => {
    const text = doc(table('t', '', [cell('甲'), cell('乙')], [cell('丙'), cell('丁')]), paragraph('末'));
    const lines = openEditor(text);
    lines.opened.editor.commands.setTextSelection(4);
    paste({ opened: lines.opened, data: data({ html: '<h2>标题</h2><p>段</p>' }) });
    const [filled] = lines.stored()?.content ?? [];
    expect(filled?.type === 'table' && filled.content[0]?.content[0]?.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    const cells = openEditor(text);
    cells.opened.editor.commands.setTextSelection(4);
    paste({ opened: cells.opened, data: data({ html: sheet }) });
    expect(cells.stored()?.content).toHaveLength(2);
    expect(cells.opened.editor.state.doc.textContent).toBe('指标数值合格率98%末');
  });

  it('of plain text is paragraphs, and of lines of tabs a table', () => {
    const plain = openEditor(doc(paragraph()));
    paste({ opened: plain.opened, data: data({ text: '一\r\n\r\n　　二\n' }) });
    expect(plain.stored()).toEqual(doc(paragraph('一'), paragraph('二')));
    const tabs = openEditor(doc(paragraph()));
    paste({ opened: tabs.opened, data: data({ text: '甲\t乙\n1\t2' }) });
    expect(tabs.stored()?.content[0]?.type).toBe('table');
  });

  it('of fifty megabytes is refused, and nothing changes', () => {
    const { opened, stored } = openEditor(doc(paragraph('一')));
    expect(paste({ opened, data: data({ text: '字'.repeat(25_000_000) }) })).toMatchObject({ kind: 'refused' });
    expect(paste({ opened, data: data({ html: `<p>${'字'.repeat(PASTE_LIMITS.htmlCharacters)}</p>` }) })).toMatchObject({ kind: 'refused' });
    expect(stored()).toEqual(doc(paragraph('一')));
  });

  it('of what was copied here is left to the editor', () => {
    const { opened } = openEditor(doc(paragraph('一')));
    expect(paste({ opened, data: data({ html: '<p data-pm-slice="1 1 []">一</p>' }) }).kind).toBe('own');
  });
});
