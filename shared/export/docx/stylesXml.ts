/** `word/styles.xml`: every look of the document is a style of its own, built from the layout profile; paragraphs hardly format by hand. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { PaperGeometry } from './paperGeometry.ts';
import { fontsXml, sizeXml, styleXml, type StyleDefinition } from './styleXml.ts';
import { twipsFromPt } from './twips.ts';

/** Ids of our styles, the same for every edition. */
export const styleIds = {
  body: 'Body', bodyFlush: 'BodyFlush', annexMark: 'AnnexMark', title: 'Title', tableTitle: 'TableTitle', tableNote: 'TableNote',
  signature: 'Signature', dateLine: 'DateLine', cell: 'TableText', headerCell: 'TableHeading', listItem: 'ListParagraph',
  figure: 'Figure', figureCaption: 'Caption', tableCaption: 'TableCaption', coverLabel: 'CoverLabel', coverValue: 'CoverValue',
  space: 'Space', contentsTitle: 'ContentsTitle', oddFooter: 'OddFooter', evenFooter: 'EvenFooter',
} as const;

export function headingStyleId(level: 1 | 2 | 3 | 4): string {
  return `Heading${level}`;
}
/** Of the table of contents. */
export function contentsStyleId(level: 1 | 2): string {
  return `TOC${level}`;
}

const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Line height of titles, as a multiple of their type size. */
const TITLE_LEADING = 1.6;
/** Right of the signature and of the date, in characters, so that they stand under each other. */
const SIGNATURE_INDENT_CHARACTERS = 2;
const DATE_INDENT_CHARACTERS = 4;

function bodyStyles(layout: LayoutProfile, geometry: PaperGeometry): readonly StyleDefinition[] {
  const { body } = layout;
  const line = geometry.linePitch;
  const firstLine = { characters: body.firstLineIndentCharacters, twips: body.firstLineIndentCharacters * geometry.characterPitch };
  const characters = (count: number) => count * geometry.characterPitch;
  const headings = layout.headings.map((text, index): StyleDefinition => ({
    id: `Heading${index + 1}`, name: `heading ${index + 1}`, builtIn: true, next: styleIds.body, priority: 9, text,
    paragraph: { keepNext: true, keepLines: true, line, firstLine, align: 'both', outlineLevel: index + 1 },
  }));
  const styles: readonly StyleDefinition[] = [
    { id: styleIds.body, name: '正文首行缩进', next: styleIds.body, priority: 1, paragraph: { firstLine } },
    { id: styleIds.bodyFlush, name: '正文顶格', priority: 1 },
    ...headings,
    { id: styleIds.listItem, name: 'List Paragraph', builtIn: true, priority: 34 },
    { id: styleIds.signature, name: '落款', paragraph: { align: 'right', rightTwips: characters(SIGNATURE_INDENT_CHARACTERS) } },
    { id: styleIds.dateLine, name: '成文日期', paragraph: { align: 'right', rightTwips: characters(DATE_INDENT_CHARACTERS) } },
    {
      id: contentsStyleId(1), name: 'toc 1', builtIn: true, next: 'Normal',
      paragraph: { line, align: 'left', dottedTabTwips: geometry.text.width },
    },
    {
      id: contentsStyleId(2), name: 'toc 2', builtIn: true, next: 'Normal',
      paragraph: { line, align: 'left', dottedTabTwips: geometry.text.width, leftTwips: characters(1) },
    },
  ];
  return styles.map((style) => ({ ...style, characterSpacing: geometry.characterSpacing }));
}

function displayStyles(layout: LayoutProfile): readonly StyleDefinition[] {
  const { title, annexMark, coverLine } = layout;
  const titleLine = twipsFromPt(title.sizePt * TITLE_LEADING);
  return [
    { id: styleIds.annexMark, name: '附件标识', text: annexMark, paragraph: { line: 'single', align: 'left' } },
    {
      id: styleIds.title, name: 'Title', builtIn: true, next: styleIds.body, priority: 10, text: title,
      paragraph: { keepLines: true, line: titleLine, align: 'center' },
    },
    {
      id: styleIds.contentsTitle, name: '目录标题', text: title,
      paragraph: { keepNext: true, line: titleLine, afterPt: title.sizePt, align: 'center' },
    },
    { id: styleIds.coverLabel, name: '封面项目', text: coverLine, paragraph: { line: 'single', align: 'left' } },
    { id: styleIds.coverValue, name: '封面内容', text: coverLine, paragraph: { line: 'single', align: 'center' } },
    { id: styleIds.space, name: '留白', paragraph: { line: twipsFromPt(1), align: 'left' } },
  ];
}

function tableStyles(layout: LayoutProfile): readonly StyleDefinition[] {
  const { table, tableTitle, tableNote, caption } = layout;
  return [
    {
      id: styleIds.tableTitle, name: '表题', text: tableTitle,
      paragraph: { keepNext: true, keepLines: true, line: 'single', beforePt: 6, afterPt: 6, align: 'center' },
    },
    { id: styleIds.cell, name: '表内文字', priority: 2, text: table, paragraph: { line: 'single', align: 'left' } },
    { id: styleIds.headerCell, name: '表头文字', basedOn: styleIds.cell, text: { ...table, font: 'heiti' }, paragraph: { keepNext: true } },
    {
      id: styleIds.tableNote, name: '表注', text: tableNote,
      paragraph: { line: 'single', beforePt: 3, afterPt: 3, align: 'left' },
    },
    {
      id: styleIds.figure, name: '图片', next: styleIds.figureCaption,
      paragraph: { keepNext: true, line: 'single', beforePt: 6, align: 'center' },
    },
    {
      id: styleIds.figureCaption, name: 'caption', builtIn: true, next: styleIds.body, priority: 35, text: caption,
      paragraph: { keepLines: true, line: 'single', beforePt: 3, afterPt: 6, align: 'center' },
    },
    {
      id: styleIds.tableCaption, name: '表格题注', basedOn: styleIds.figureCaption, text: caption,
      paragraph: { keepNext: true, keepLines: true, line: 'single', beforePt: 6, afterPt: 3, align: 'center' },
    },
  ];
}

function footerStyles({ pageNumber }: LayoutProfile, geometry: PaperGeometry): readonly StyleDefinition[] {
  const shared = { text: pageNumber, chineseFaceForLatin: true } as const;
  const format = { line: geometry.footerLine } as const;
  const inset = twipsFromPt(pageNumber.sizePt);
  return [
    { id: styleIds.oddFooter, name: '页码（单页）', ...shared, paragraph: { ...format, align: 'right', rightTwips: inset } },
    { id: styleIds.evenFooter, name: '页码（双页）', ...shared, paragraph: { ...format, align: 'left', leftTwips: inset } },
  ];
}

/**
 * Normal carries the body type: Word takes the width of a grid character from it. Text keeps the grid's pitch by its line
 * height and character spacing and is not snapped to it: LibreOffice gives a character that is wider than its cell two.
 */
function defaultsXml({ body, latinFontName }: LayoutProfile, geometry: PaperGeometry): string {
  return '<w:docDefaults><w:rPrDefault><w:rPr>'
    + fontsXml(body, latinFontName) + sizeXml(body.sizePt)
    + '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>'
    + '<w:widowControl w:val="0"/><w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/><w:snapToGrid w:val="0"/>'
    + `<w:spacing w:before="0" w:after="0" w:line="${geometry.linePitch}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>`
    // Word keeps two switches: the paragraph's for the lines, the text's for the characters.
    + `<w:rPr><w:snapToGrid w:val="0"/>${sizeXml(body.sizePt)}</w:rPr></w:style>`
    + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
    + '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    + '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
    + '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    + '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
}

export function stylesXml(layout: LayoutProfile, geometry: PaperGeometry): string {
  const styles = [
    ...bodyStyles(layout, geometry), ...displayStyles(layout), ...tableStyles(layout), ...footerStyles(layout, geometry),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${WORD_NAMESPACE}">`
    + defaultsXml(layout, geometry)
    + styles.map((style) => styleXml(style, layout.latinFontName)).join('')
    + '</w:styles>';
}
