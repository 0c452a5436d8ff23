/** Room between blocks: one empty line that is exactly as high. Word and its relatives agree on that, not on the space above a paragraph at the top of a page. */
import { LineRuleType } from 'docx';
import { styleIds } from './stylesXml.ts';
import { twipsFromPt } from './twips.ts';
import { WordParagraph } from './wordParagraph.ts';

/** Word takes no greater line height. */
const GREATEST_LINE_TWIPS = twipsFromPt(1584);

export function writeSpace(heightTwips: number, { keepNext = false }: { readonly keepNext?: boolean } = {}): WordParagraph {
  return new WordParagraph({
    style: styleIds.space,
    ...(keepNext ? { keepNext } : {}),
    spacing: { line: Math.min(Math.max(heightTwips, 1), GREATEST_LINE_TWIPS), lineRule: LineRuleType.EXACT },
  });
}
