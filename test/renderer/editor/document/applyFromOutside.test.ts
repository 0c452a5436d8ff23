/** A text that changed elsewhere comes into the open document by the smallest change. */
import fc from 'fast-check';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { RichText } from '#shared/richText/model.ts';
import { changeInto } from '#renderer/editor/document/applyFromOutside.ts';
import { editorSchema } from '#renderer/editor/document/mountable.ts';
import { RichTextConverter } from '#renderer/editor/document/richTextConverter.ts';
import { doc, paragraph } from '../../../support/richTextParts.ts';
import { arbitraryText } from '../arbitraryText.ts';

const converter = new RichTextConverter(editorSchema());
function stateOf(text: RichText) {
  return EditorState.create({ doc: converter.toDocument(text) });
}

describe('a change from outside', () => {
  it('leads from any text to any other', () => {
    fc.assert(fc.property(arbitraryText, arbitraryText, (before, after) => {
      const state = stateOf(before);
      const next = converter.toDocument(after);
      const tr = changeInto(state, next);
      expect((tr ? state.apply(tr) : state).doc.toJSON()).toEqual(next.toJSON());
    }), { numRuns: 200 });
  });

  it('is none when nothing differs', () => {
    expect(changeInto(stateOf(doc(paragraph('一'))), converter.toDocument(doc(paragraph('一'))))).toBeNull();
  });

  it('touches only what differs, and puts the cursor behind it', () => {
    const state = stateOf(doc(paragraph('第一段'), paragraph('第二段'), paragraph('第三段')));
    const tr = changeInto(state, converter.toDocument(doc(paragraph('第一段'), paragraph('第二新段'), paragraph('第三段'))));
    expect(tr?.steps).toHaveLength(1);
    const ranges: number[][] = [];
    tr?.mapping.maps[0]?.forEach((from, to, newFrom, newTo) => ranges.push([from, to, newFrom, newTo]));
    expect(ranges).toEqual([[8, 8, 8, 9]]);
    expect(tr?.selection).toBeInstanceOf(TextSelection);
    expect(tr?.selection.from).toBe(9);
  });

  it('takes back a doubled character', () => {
    const state = stateOf(doc(paragraph('好好')));
    const tr = changeInto(state, converter.toDocument(doc(paragraph('好'))));
    expect(tr && state.apply(tr).doc.textContent).toBe('好');
  });
});
