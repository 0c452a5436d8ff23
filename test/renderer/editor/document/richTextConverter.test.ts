/** Rich text in the editor and back: nothing is lost, nothing is added, and what did not change is the same object. */
import fc from 'fast-check';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { checkRichText } from '#shared/richText/isRichText.ts';
import { EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { editorSchema, mountable, opens } from '#renderer/editor/document/mountable.ts';
import { RichTextConverter } from '#renderer/editor/document/richTextConverter.ts';
import { doc, heading, list, item, paragraph, table, cell, picture } from '../../../support/richTextParts.ts';
import { arbitraryText } from '../arbitraryText.ts';
import { narrativeTexts } from '../narrativeTexts.ts';

const schema = editorSchema();
/** Through the editor's own JSON, so that nothing comes back only because it was remembered. */
function throughTheEditor(text: RichText): RichText {
  const mounted = new RichTextConverter(schema).toDocument(text);
  return new RichTextConverter(schema).toRichText(schema.nodeFromJSON(JSON.parse(JSON.stringify(mounted.toJSON()))));
}

/** A cell that covers only its own place and a line that says nothing can be written in two ways; the editor writes the shorter one. */
function inPlainForm(text: RichText): RichText {
  const json = JSON.stringify(text).replaceAll('"attrs":{},', '').replaceAll(',"content":[{"type":"text","text":""}]', '');
  return JSON.parse(json) as RichText;
}

describe('a text', () => {
  it('of the sample and of every kept draft comes back equal', async () => {
    const texts = await narrativeTexts();
    expect(texts.length).toBeGreaterThan(12);
    for (const { name, text } of texts) {
      const converter = new RichTextConverter(schema);
      expect(converter.toRichText(converter.toDocument(text)), name).toBe(text);
      if (text.content.length > 0) expect(throughTheEditor(text), name).toEqual(inPlainForm(text));
    }
  });

  it('of any shape comes back equal and is fit for storing', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      const back = throughTheEditor(text);
      if (text.content.length === 1 && text.content[0]?.type === 'paragraph' && !text.content[0].content) expect(back).toBe(EMPTY_RICH_TEXT);
      else expect(back).toEqual(text);
      expect(checkRichText(back).ok).toBe(true);
    }), { numRuns: 150 });
  });

  it('without a block is an empty line, and stays without a block', () => {
    const converter = new RichTextConverter(schema);
    const mounted = converter.toDocument(EMPTY_RICH_TEXT);
    expect(mounted.childCount).toBe(1);
    expect(converter.toRichText(mounted)).toBe(EMPTY_RICH_TEXT);
  });

  it('keeps attributes that only the file has, until it is changed', () => {
    const stored = doc({ ...paragraph('字'), attrs: { indent: 2 } } as never, paragraph('二'));
    const converter = new RichTextConverter(schema);
    const mounted = converter.toDocument(stored);
    const changed = EditorState.create({ doc: mounted }).tr.insertText('新', 4).doc;
    const text = converter.toRichText(changed);
    expect(text.content[0]).toBe(stored.content[0]);
    expect(text.content[1]).toEqual(paragraph('新二'));
  });
});

describe('an edit', () => {
  it('makes new objects only of what it changed', () => {
    const before = doc(heading(1, '一'), paragraph('二'), list(item(paragraph('三')), item(paragraph('四'))), table('t', '表', [cell('五'), cell('六')]));
    const converter = new RichTextConverter(schema);
    const mounted = converter.toDocument(before);
    let at = 0;
    mounted.descendants((node, position) => {
      if (node.isText && node.text === '四') at = position;
    });
    const text = converter.toRichText(EditorState.create({ doc: mounted }).tr.insertText('新', at).doc);
    expect(text).toEqual(doc(heading(1, '一'), paragraph('二'), list(item(paragraph('三')), item(paragraph('新四'))), table('t', '表', [cell('五'), cell('六')])));
    expect(text.content[0]).toBe(before.content[0]);
    expect(text.content[1]).toBe(before.content[1]);
    expect(text.content[3]).toBe(before.content[3]);
    const [oldList, newList] = [before.content[2], text.content[2]];
    if (oldList?.type !== 'orderedList' || newList?.type !== 'orderedList') throw new Error('the list is gone');
    expect(newList).not.toBe(oldList);
    expect(newList.content[0]).toBe(oldList.content[0]);
  });

  it('gives no mark to what is no text', () => {
    const converter = new RichTextConverter(schema);
    const mounted = converter.toDocument(doc(paragraph('收入', { type: 'liveValue', attrs: { place: 'field:patents.valid' } }, '元')));
    const bold = schema.marks['bold']?.create();
    if (!bold) throw new Error('no bold');
    const text = converter.toRichText(EditorState.create({ doc: mounted }).tr.addMark(1, mounted.content.size - 1, bold).doc);
    expect(text).toEqual(doc(paragraph(
      { type: 'text', text: '收入', marks: [{ type: 'bold' }] }, { type: 'liveValue', attrs: { place: 'field:patents.valid' } }, { type: 'text', text: '元', marks: [{ type: 'bold' }] },
    )));
  });
});

describe('what the model holds and the editor cannot', () => {
  it('becomes the nearest that it can hold, where nobody would miss anything', () => {
    const stored = doc({ type: 'bulletList', content: [] }, paragraph('', '字', ''), { type: 'orderedList', content: [{ type: 'listItem', content: [] }] });
    const mounted = new RichTextConverter(schema).toDocument(stored);
    expect(mounted.childCount).toBe(2);
    expect(mounted.textContent).toBe('字');
  });

  it('never mounts where words or structure would be lost', () => {
    const noRows = doc(paragraph('前'), { type: 'table', attrs: { id: 't', caption: '没有行的表' }, content: [] });
    expect(checkRichText(noRows).ok).toBe(true);
    expect(opens(noRows)).toBe(false);
    expect(opens({ type: 'doc', content: [{ type: 'quotation', content: [] } as never] })).toBe(false);
  });

  it('is mended block by block, and keeps its words', () => {
    const mended = mountable(doc(heading(1, '一'), { type: 'table', attrs: { id: 't', caption: '没有行的表' }, content: [] }, picture('p', '图')));
    expect(opens(mended)).toBe(true);
    expect(mended).toEqual(doc(heading(1, '一'), paragraph('没有行的表'), picture('p', '图')));
  });
});
