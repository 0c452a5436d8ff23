/** What an element of a pasted page says about its text, read from tags and style attributes; a page's style sheets are not followed. */
import type { MarkType } from '#shared/richText/model.ts';

/** Under the name that `readHtml` gives to it. */
export function styleOf(element: Element): string {
  return (element.getAttribute('data-style') ?? '').toLowerCase();
}

const BLOCKS: ReadonlySet<string> = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM',
  'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
]);
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName.toUpperCase());
}

/** What never holds words of the author's. */
const SILENT: ReadonlySet<string> = new Set([
  'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'XML', 'BUTTON', 'SELECT', 'INPUT', 'TEXTAREA', 'DEL', 'O:OLEOBJECT', 'W:SDTPR',
]);
const OBJECTS: ReadonlySet<string> = new Set(['IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'CANVAS', 'APPLET']);
const FORMULAS: ReadonlySet<string> = new Set(['MATH', 'M:OMATH', 'M:OMATHPARA', 'MJX-CONTAINER']);
const PICTURES: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'SVG', 'V:SHAPE', 'V:IMAGEDATA']);

export type Absence = 'pictures' | 'formulas' | 'comments' | 'objects' | 'silent';

/** Why the element is not taken along; null when it is. */
export function absenceOf(element: Element): Absence | null {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag)) return 'silent';
  if (FORMULAS.has(tag) || element.classList.contains('katex')) return 'formulas';
  if (PICTURES.has(tag)) return 'pictures';
  if (OBJECTS.has(tag)) return 'objects';
  const style = styleOf(element);
  if (/mso-element\s*:\s*comment-list/.test(style) || element.classList.contains('MsoCommentText')) return 'comments';
  if (/mso-element\s*:\s*comment|mso-special-character\s*:\s*comment/.test(style) || element.classList.contains('MsoCommentReference')) return 'silent';
  if (element.hasAttribute('hidden') || /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/.test(style)) return 'silent';
  return element.classList.contains('msoDel') || /mso-list\s*:\s*ignore/.test(style) ? 'silent' : null;
}

/** 1–6 of a heading, else null. */
export function headingLevelOf(element: Element): number | null {
  const match = /^H([1-6])$/.exec(element.tagName.toUpperCase());
  return match ? Number(match[1]) : null;
}

/** The marks inside the element. */
export function marksInside(element: Element, outside: ReadonlySet<MarkType>): ReadonlySet<MarkType> {
  const marks = new Set(outside);
  const tag = element.tagName.toUpperCase();
  if (tag === 'B' || tag === 'STRONG') marks.add('bold');
  if (tag === 'I' || tag === 'EM' || tag === 'CITE') marks.add('italic');
  const style = styleOf(element);
  if (style !== '') {
    const weight = /(?:^|;)\s*font-weight\s*:\s*([\w-]+)/.exec(style)?.[1];
    if (weight !== undefined) setMark(marks, 'bold', /^(bold|bolder|[6-9]\d\d)$/.test(weight));
    const slant = /(?:^|;)\s*font-style\s*:\s*([\w-]+)/.exec(style)?.[1];
    if (slant !== undefined) setMark(marks, 'italic', slant !== 'normal');
  }
  const raised = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/.exec(style)?.[1];
  if (tag === 'SUP' || raised === 'super') raise(marks, 'superscript', 'subscript');
  if (tag === 'SUB' || raised === 'sub') raise(marks, 'subscript', 'superscript');
  return marks;
}

function setMark(marks: Set<MarkType>, mark: MarkType, isSet: boolean): void {
  if (isSet) marks.add(mark);
  else marks.delete(mark);
}
function raise(marks: Set<MarkType>, mark: MarkType, other: MarkType): void {
  marks.add(mark);
  marks.delete(other);
}
