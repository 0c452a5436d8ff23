/** A real check box of Word around its glyph, so that the filed form can be ticked by hand and still reads as text. */
import { TextRun } from 'docx';
import { WordElement, valueElement } from './wordElement.ts';

interface BoxState {
  readonly glyph: string;
  /** A face that has the glyph on every Windows; WPS and LibreOffice find their own. */
  readonly font: string;
}
const CHECKED: BoxState = { glyph: '☑', font: 'Segoe UI Symbol' };
const UNCHECKED: BoxState = { glyph: '□', font: '宋体' };

function hexCode({ glyph }: BoxState): string {
  return (glyph.codePointAt(0) ?? 0).toString(16).toUpperCase();
}

function stateElement(name: string, state: BoxState): WordElement {
  return new WordElement(name, { 'w14:val': hexCode(state), 'w14:font': state.font });
}

/** `id` is unique in the document; `label` is clean: what the box is called for those who cannot see it. */
export function writeCheckBox(id: number, checked: boolean, label: string): WordElement {
  const { glyph, font } = checked ? CHECKED : UNCHECKED;
  return new WordElement('w:sdt', null, [
    new WordElement('w:sdtPr', null, [
      valueElement('w:alias', label),
      valueElement('w:id', id),
      new WordElement('w14:checkbox', null, [
        new WordElement('w14:checked', { 'w14:val': checked ? 1 : 0 }),
        stateElement('w14:checkedState', CHECKED),
        stateElement('w14:uncheckedState', UNCHECKED),
      ]),
    ]),
    new WordElement('w:sdtContent', null, [
      new TextRun({ text: glyph, font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' } }),
    ]),
  ]);
}
