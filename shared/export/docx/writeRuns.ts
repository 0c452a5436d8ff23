/** Runs of text. Every run says that its doubtful characters (“ ” — …) are Chinese ones, so that Word sets them in the Chinese face. */
import { TextRun } from 'docx';
import { WordElement } from './wordElement.ts';
import type { InlineElement } from './wordParagraph.ts';

export const EAST_ASIAN_HINT = { hint: 'eastAsia' } as const;

export interface RunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly script?: 'super' | 'sub';
}

/** `text` is clean. */
export function textRun(text: string, { bold, italic, script }: RunStyle = {}): TextRun {
  return new TextRun({
    text,
    font: EAST_ASIAN_HINT,
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(script === 'super' ? { superScript: true } : {}),
    ...(script === 'sub' ? { subScript: true } : {}),
  });
}

export function breakRun(): TextRun {
  return new TextRun({ break: 1, font: EAST_ASIAN_HINT });
}

export function tabRun(): TextRun {
  return new TextRun({ children: [new WordElement('w:tab')], font: EAST_ASIAN_HINT });
}

function fieldMark(type: 'begin' | 'separate' | 'end'): TextRun {
  return new TextRun({ children: [new WordElement('w:fldChar', { 'w:fldCharType': type })] });
}

/** A field begins, with its instruction; its last result follows, then `endField`. Never marked dirty: Word would ask when it opens the file. */
export function beginField(instruction: string): readonly InlineElement[] {
  return [
    fieldMark('begin'),
    new TextRun({ children: [new WordElement('w:instrText', { 'xml:space': 'preserve' }, [instruction])] }),
    fieldMark('separate'),
  ];
}

export function endField(): InlineElement {
  return fieldMark('end');
}

/** A whole field that shows `result` until Word updates it. */
export function fieldRuns(instruction: string, result: string, style: RunStyle = {}): readonly InlineElement[] {
  return [...beginField(instruction), textRun(result, style), endField()];
}
