/** How each style of paragraph looks: the same as the styles of the Word file. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { ParagraphStyle } from '#shared/print/printDocument.ts';
import type { PageGeometry } from '#shared/export/pdf/layout/pageGeometry.ts';
import type { Alignment } from '#shared/export/pdf/text/breakLines.ts';
import type { TextLook } from '#shared/export/pdf/text/setText.ts';

export interface ParagraphLook {
  readonly text: TextLook;
  readonly linePitch: number;
  readonly alignment: Alignment;
  readonly firstIndent: number;
  readonly rightIndent: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly keepsWithNext: boolean;
  readonly staysWhole: boolean;
}

/** Line height as a multiple of the type size: titles, and text that is not on the grid. */
const TITLE_LEADING = 1.6;
export const SINGLE_LEADING = 1.3;
/** Right of the signature and of the date, in characters, so that they stand under each other. */
const SIGNATURE_INDENT_CHARACTERS = 2;
const DATE_INDENT_CHARACTERS = 4;

const PLAIN = { firstIndent: 0, rightIndent: 0, spaceBefore: 0, spaceAfter: 0, keepsWithNext: false, staysWhole: false } as const;

export function bodyLook(layout: LayoutProfile, geometry: PageGeometry): ParagraphLook {
  const { body } = layout;
  return {
    ...PLAIN,
    text: { ...body, spacingPt: geometry.characterSpacing },
    linePitch: body.linePitchPt,
    alignment: 'justify',
    firstIndent: body.firstLineIndentCharacters * geometry.characterPitch,
  };
}

export function headingLook(layout: LayoutProfile, geometry: PageGeometry, level: 1 | 2 | 3 | 4): ParagraphLook {
  const style = layout.headings[level - 1] ?? layout.headings[0];
  return { ...bodyLook(layout, geometry), text: { ...style, spacingPt: geometry.characterSpacing }, keepsWithNext: true, staysWhole: true };
}

export function captionLook({ caption }: LayoutProfile, kind: 'figure' | 'table'): ParagraphLook {
  const space = kind === 'figure' ? { spaceBefore: 3, spaceAfter: 6 } : { spaceBefore: 6, spaceAfter: 3 };
  return {
    ...PLAIN, ...space, text: caption, linePitch: caption.sizePt * SINGLE_LEADING, alignment: 'center', keepsWithNext: kind === 'table', staysWhole: true,
  };
}

export function paragraphLook(layout: LayoutProfile, geometry: PageGeometry, style: ParagraphStyle): ParagraphLook {
  const body = bodyLook(layout, geometry);
  const { title, annexMark, tableTitle, tableNote, table } = layout;
  switch (style) {
    case 'body': return body;
    case 'bodyFlush': return { ...body, firstIndent: 0 };
    case 'signature': return { ...body, firstIndent: 0, alignment: 'right', rightIndent: SIGNATURE_INDENT_CHARACTERS * geometry.characterPitch };
    case 'dateLine': return { ...body, firstIndent: 0, alignment: 'right', rightIndent: DATE_INDENT_CHARACTERS * geometry.characterPitch };
    case 'annexMark': return { ...PLAIN, text: annexMark, linePitch: annexMark.sizePt * SINGLE_LEADING, alignment: 'left' };
    case 'title': return { ...PLAIN, text: title, linePitch: title.sizePt * TITLE_LEADING, alignment: 'center', staysWhole: true };
    case 'tableTitle': return {
      ...PLAIN, text: tableTitle, linePitch: tableTitle.sizePt * SINGLE_LEADING, alignment: 'center', spaceBefore: 6, spaceAfter: 6, keepsWithNext: true, staysWhole: true,
    };
    case 'tableNote': return { ...PLAIN, text: tableNote, linePitch: tableNote.sizePt * SINGLE_LEADING, alignment: 'left', spaceBefore: 3, spaceAfter: 3 };
    case 'cell': return { ...PLAIN, text: table, linePitch: table.sizePt * SINGLE_LEADING, alignment: 'left' };
  }
}
