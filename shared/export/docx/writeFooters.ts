/** Page numbers `— 1 —`: outside, one character in from the edge, in a footer for odd and one for even pages. */
import { Footer } from 'docx';
import type { PrintPart } from '#shared/print/printDocument.ts';
import { styleIds } from './stylesXml.ts';
import { WordParagraph } from './wordParagraph.ts';
import { fieldRuns, textRun } from './writeRuns.ts';

export interface FooterPair {
  /** Word's name for the odd pages, once even ones have their own. */
  readonly default: Footer;
  readonly even: Footer;
}

function numbered(style: string, shown: string): Footer {
  return new Footer({ children: [new WordParagraph({ style }, [textRun('— '), ...fieldRuns(' PAGE ', shown), textRun(' —')])] });
}
function blank(style: string): Footer {
  return new Footer({ children: [new WordParagraph({ style })] });
}

const footerPairs: Readonly<Record<PrintPart['pageNumbers'], () => FooterPair>> = {
  outside: () => ({ default: numbered(styleIds.oddFooter, '1'), even: numbered(styleIds.evenFooter, '2') }),
  none: () => ({ default: blank(styleIds.oddFooter), even: blank(styleIds.evenFooter) }),
};

export function writeFooters(pageNumbers: PrintPart['pageNumbers']): FooterPair {
  return footerPairs[pageNumbers]();
}
