/** The names by which Word, WPS and LibreOffice know the typefaces of the slots. Fonts are named, never embedded: the reader's computer has them. */
import type { FontSlot } from '#shared/form/layout.ts';
import { escapeXml } from './escapeXml.ts';

interface WordFont {
  readonly name: string;
  /** What stands in when the computer lacks it, or the font's other name. */
  readonly alternative: string;
  readonly family: 'roman' | 'modern' | 'script' | 'auto';
}

export const wordFonts: Readonly<Record<FontSlot, WordFont>> = {
  fangsong: { name: '仿宋', alternative: 'FangSong', family: 'modern' },
  songti: { name: '宋体', alternative: 'SimSun', family: 'auto' },
  heiti: { name: '黑体', alternative: 'SimHei', family: 'modern' },
  kaiti: { name: '楷体', alternative: 'KaiTi', family: 'modern' },
  // A font that has to be bought; where it is missing the title stands in 宋体.
  xiaobiaosong: { name: '方正小标宋简体', alternative: '宋体', family: 'script' },
};

const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** GB 2312 and Western: `w:charset`, ECMA-376 part 1, 17.8.3.2. */
const CHINESE_CHARSET = '86';
const WESTERN_CHARSET = '00';

function fontXml(name: string, alternative: string | null, charset: string, family: string): string {
  const alternativeName = alternative === null ? '' : `<w:altName w:val="${escapeXml(alternative)}"/>`;
  return `<w:font w:name="${escapeXml(name)}">${alternativeName}<w:charset w:val="${charset}"/>`
    + `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}

/** `word/fontTable.xml`. */
export function fontTableXml(latinFontName: string): string {
  const fonts = Object.values(wordFonts).map(({ name, alternative, family }) => fontXml(name, alternative, CHINESE_CHARSET, family));
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + `<w:fonts xmlns:w="${WORD_NAMESPACE}">${fontXml(latinFontName, null, WESTERN_CHARSET, 'roman')}${fonts.join('')}</w:fonts>`;
}
