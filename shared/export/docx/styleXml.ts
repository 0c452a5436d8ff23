/** One style of `word/styles.xml`, from words rather than markup. The order of the elements is the schema's (ECMA-376 part 1, 17.3.1.26 and 17.3.2.28). */
import type { TextStyle } from '#shared/form/layout.ts';
import { escapeXml } from './escapeXml.ts';
import { twipsFromPt } from './twips.ts';
import { wordFonts } from './wordFonts.ts';

export interface StyleDefinition {
  readonly id: string;
  /** The name that users see; built-in styles have their English names (`heading 1`), which Word translates. */
  readonly name: string;
  readonly builtIn?: boolean;
  readonly basedOn?: string;
  /** The style of the paragraph that follows when the user types on. */
  readonly next?: string;
  /** Place in Word's style gallery; absent: not shown there. */
  readonly priority?: number;
  readonly text?: TextStyle;
  /** Letters and digits in the Chinese face too, as in page numbers. */
  readonly chineseFaceForLatin?: boolean;
  /** Twips between characters. */
  readonly characterSpacing?: number;
  readonly paragraph?: ParagraphFormat;
}
export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** A number: exactly so many twips. `single`: as tall as its text. */
  readonly line?: number | 'single';
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** `twips`: the same for readers that know no characters. */
  readonly firstLine?: { readonly characters: number; readonly twips: number };
  readonly leftTwips?: number;
  readonly rightTwips?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** 1–4: the level in the outline. */
  readonly outlineLevel?: number;
  /** A stop at the right margin with a row of dots before it. */
  readonly dottedTabTwips?: number;
}

const HUNDREDTHS = 100;

/** A line of automatic height is measured in 240ths of a line. */
const SINGLE_LINE = 240;

function spacingXml({ line, beforePt = 0, afterPt = 0 }: ParagraphFormat): string {
  if (line === undefined) return '';
  const height = line === 'single' ? `w:line="${SINGLE_LINE}" w:lineRule="auto"` : `w:line="${line}" w:lineRule="exact"`;
  return `<w:spacing w:before="${twipsFromPt(beforePt)}" w:after="${twipsFromPt(afterPt)}" ${height}/>`;
}

function indentXml({ firstLine, leftTwips, rightTwips }: ParagraphFormat): string {
  const attributes = [
    leftTwips === undefined ? '' : ` w:left="${leftTwips}"`,
    rightTwips === undefined ? '' : ` w:right="${rightTwips}"`,
    firstLine === undefined ? '' : ` w:firstLineChars="${firstLine.characters * HUNDREDTHS}" w:firstLine="${firstLine.twips}"`,
  ].join('');
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}

function paragraphXml(format: ParagraphFormat): string {
  return [
    format.keepNext ? '<w:keepNext/>' : '',
    format.keepLines ? '<w:keepLines/>' : '',
    format.dottedTabTwips === undefined
      ? '' : `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${format.dottedTabTwips}"/></w:tabs>`,
    spacingXml(format),
    indentXml(format),
    format.align === undefined ? '' : `<w:jc w:val="${format.align}"/>`,
    format.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${format.outlineLevel - 1}"/>`,
  ].join('');
}

/** `w:rFonts` with the East Asian face apart from the Western one. */
export function fontsXml(style: TextStyle, latinFontName: string): string {
  const latin = escapeXml(latinFontName);
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${wordFonts[style.font].name}" w:cs="${latin}"/>`;
}

/** Type size in half points. */
export function sizeXml(sizePt: number): string {
  const halfPoints = Math.round(sizePt * 2);
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function textXml({ text, chineseFaceForLatin, characterSpacing }: StyleDefinition, latinFontName: string): string {
  const fonts = text === undefined
    ? '' : fontsXml(text, chineseFaceForLatin ? wordFonts[text.font].name : latinFontName) + (text.bold ? '<w:b/><w:bCs/>' : '');
  return [
    fonts,
    characterSpacing === undefined ? '' : `<w:spacing w:val="${characterSpacing}"/>`,
    text === undefined ? '' : sizeXml(text.sizePt),
  ].join('');
}

function wrap(name: string, content: string): string {
  return content === '' ? '' : `<w:${name}>${content}</w:${name}>`;
}

export function styleXml(style: StyleDefinition, latinFontName: string): string {
  const basedOn = style.basedOn ?? 'Normal';
  return `<w:style w:type="paragraph"${style.builtIn ? '' : ' w:customStyle="1"'} w:styleId="${style.id}">`
    + `<w:name w:val="${escapeXml(style.name)}"/><w:basedOn w:val="${basedOn}"/>`
    + (style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`)
    + (style.priority === undefined ? '' : `<w:uiPriority w:val="${style.priority}"/><w:qFormat/>`)
    + wrap('pPr', paragraphXml(style.paragraph ?? {}))
    + wrap('rPr', textXml(style, latinFontName))
    + '</w:style>';
}
