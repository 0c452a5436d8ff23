/** The open editor and the session say the same: what is typed arrives, what changes elsewhere is taken over, and undo is the session's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setAnswer } from '#shared/application/setAnswer.ts';
import type { RichText } from '#shared/richText/model.ts';
import { doc, heading, live, paragraph, picture, reference } from '../../../support/richTextParts.ts';
import { mount, openEditor, overview, sessionWith } from '../openEditor.ts';

const PLACE = 'field:narrative.overview';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function type({ opened }: ReturnType<typeof openEditor>, words: string, at?: number): void {
  const { view, state } = opened.editor;
  view.dispatch(state.tr.insertText(words, at ?? state.selection.from));
}
function compose(editor: ReturnType<typeof openEditor>, isComposing: boolean): void {
  Object.defineProperty(editor.opened.editor.view, 'composing', { value: isComposing, configurable: true });
  if (!isComposing) editor.opened.editor.view.dom.dispatchEvent(new CompositionEvent('compositionend'));
}

function change(editor: ReturnType<typeof openEditor>, text: RichText): void {
  editor.session.changeAnswers({ place: PLACE, label: '全部替换' }, (answers) => setAnswer(answers, overview, text));
}

describe('what is typed', () => {
  it('is in the session after a pause, as one step of undo', () => {
    const editor = openEditor(doc(paragraph('一')));
    type(editor, '二', 2);
    expect(editor.stored()).toEqual(doc(paragraph('一')));
    vi.advanceTimersByTime(60);
    type(editor, '三', 3);
    vi.advanceTimersByTime(260);
    expect(editor.stored()).toEqual(doc(paragraph('一二三')));
    expect(editor.session.undo()).toBe(PLACE);
    expect(editor.stored()).toEqual(doc(paragraph('一')));
    expect(editor.opened.editor.state.doc.textContent).toBe('一');
    editor.session.redo();
    expect(editor.opened.editor.state.doc.textContent).toBe('一二三');
    expect(editor.session.undo()).toBe(PLACE);
    expect(editor.session.undo()).toBeNull();
  });

  it('is in the session within half a second, however fast somebody types on', () => {
    const editor = openEditor(doc(paragraph('字')));
    for (let key = 0; key < 20; key += 1) {
      type(editor, '字', 2);
      vi.advanceTimersByTime(25);
    }
    expect(JSON.stringify(editor.stored()).match(/字/g)?.length).toBeGreaterThan(8);
  });

  it('is handed over at once when it is asked for, when the focus goes, and when the editor closes', () => {
    const asked = openEditor(doc(paragraph('一')));
    type(asked, '二', 2);
    asked.session.flush();
    expect(asked.stored()).toEqual(doc(paragraph('一二')));
    const left = openEditor(doc(paragraph('一')));
    type(left, '二', 2);
    left.opened.editor.view.dom.dispatchEvent(new FocusEvent('blur'));
    expect(left.stored()).toEqual(doc(paragraph('一二')));
    const closed = openEditor(doc(paragraph('一')));
    type(closed, '二', 2);
    closed.opened.destroy();
    expect(closed.stored()).toEqual(doc(paragraph('一二')));
  });

  it('changes nothing when it is only looked at', () => {
    const text = doc(heading(1, '一'), paragraph(live('field:patents.valid'), reference('figure', 'p')), picture('p', '图'));
    const editor = openEditor(text);
    editor.opened.editor.commands.setTextSelection(4);
    vi.advanceTimersByTime(1000);
    editor.session.flush();
    expect(editor.stored()).toBe(text);
    expect(editor.session.undoLabel).toBeNull();
  });

  it('that is half a syllable waits for the end of the composition', () => {
    const editor = openEditor(doc(paragraph('一')));
    compose(editor, true);
    type(editor, 'zhi', 2);
    vi.advanceTimersByTime(3000);
    expect(editor.stored()).toEqual(doc(paragraph('一')));
    compose(editor, false);
    editor.opened.editor.view.dispatch(editor.opened.editor.state.tr.insertText('质', 2, 5));
    vi.advanceTimersByTime(400);
    expect(editor.stored()).toEqual(doc(paragraph('一质')));
    editor.session.undo();
    expect(editor.stored()).toEqual(doc(paragraph('一')));
  });
});

describe('a command of the toolbar', () => {
  it('is a step of its own, apart from the typing before and after', () => {
    const editor = openEditor(doc(paragraph('标题')));
    type(editor, '新', 1);
    editor.opened.binding.step('更改标题', () => void editor.opened.editor.commands.setHeading({ level: 1 }));
    type(editor, '的', 2);
    vi.advanceTimersByTime(300);
    expect(editor.stored()).toEqual(doc(heading(1, '新的标题')));
    editor.session.undo();
    expect(editor.stored()).toEqual(doc(heading(1, '新标题')));
    expect(editor.session.undoLabel).toBe('更改标题');
    editor.session.undo();
    expect(editor.stored()).toEqual(doc(paragraph('新标题')));
    editor.session.undo();
    expect(editor.stored()).toEqual(doc(paragraph('标题')));
  });

  it('brings its pictures into the draft in the same step', () => {
    const editor = openEditor(doc(paragraph('一')));
    const asset = { sha256: 'a'.repeat(64), extension: 'png', bytes: 10, widthPx: 4, heightPx: 3, use: 'picture' } as const;
    editor.opened.binding.step('插入图片', () => {
      const node = editor.opened.editor.schema.nodes['picture']?.create({ id: 'p', asset: asset.sha256 });
      if (node) editor.opened.editor.view.dispatch(editor.opened.editor.state.tr.insert(3, node));
    }, [asset]);
    expect(editor.session.draft.assets).toEqual([asset]);
    editor.session.undo();
    expect(editor.session.draft.assets).toEqual([]);
    expect(editor.stored()).toEqual(doc(paragraph('一')));
  });
});

describe('a change elsewhere', () => {
  it('is taken over, and is not handed back as a change of its own', () => {
    const editor = openEditor(doc(paragraph('质量'), paragraph('标杆')));
    const replaced = doc(paragraph('品质'), paragraph('标杆'));
    change(editor, replaced);
    expect(editor.opened.editor.state.doc.textContent).toBe('品质标杆');
    vi.advanceTimersByTime(1000);
    editor.session.flush();
    expect(editor.stored()).toBe(replaced);
    expect(editor.session.undoLabel).toBe('全部替换');
  });

  it('waits while somebody composes', () => {
    const editor = openEditor(doc(paragraph('质量')));
    compose(editor, true);
    change(editor, doc(paragraph('品质')));
    expect(editor.opened.editor.state.doc.textContent).toBe('质量');
    compose(editor, false);
    vi.advanceTimersByTime(400);
    expect(editor.opened.editor.state.doc.textContent).toBe('品质');
  });

  it('that the editor cannot show takes it off the screen and is not written over', () => {
    const editor = openEditor(doc(paragraph('一')));
    const unfit = { type: 'doc', content: [{ type: 'table', attrs: { id: 't', caption: '' }, content: [] }] } as RichText;
    change(editor, unfit);
    expect(editor.unfit).toHaveLength(1);
    editor.opened.destroy();
    expect(editor.stored()).toBe(unfit);
  });
});

describe('a stored text that the schema refuses', () => {
  it.each([
    ['an unknown node', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '字' }] }, { type: 'quotation', content: [] }] }],
    ['no document', { type: 'paragraph' }],
    ['a table without rows', { type: 'doc', content: [{ type: 'table', attrs: { id: 't', caption: '' }, content: [] }] }],
    ['a list too deep', JSON.parse(`{"type":"doc","content":[${'{"type":"bulletList","content":[{"type":"listItem","content":['.repeat(4)}{"type":"paragraph"}${']}]}'.repeat(4)}]}`) as unknown],
  ])('(%s) never opens, and stays as it is', (_name, stored) => {
    const session = sessionWith(stored);
    expect(mount(session)).toBeNull();
    session.flush();
    expect(session.answers.fields[overview.id]).toBe(stored);
  });
});
