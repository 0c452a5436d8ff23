import { describe, expect, it } from 'vitest';
import { keepPdfFontsOut } from '#renderer/preview/keepPdfFontsOut.ts';

/** What is entered: the page's fonts, as far as they matter here. */
function fontsOfPage() {
  const families: string[] = [];
  const fonts = {
    add(font: FontFace) {
      families.push(font.family);
      return fonts;
    },
  };
  return { fonts: fonts as unknown as FontFaceSet, families };
}
const font = (family: string) => ({ family }) as FontFace;

describe('the fonts of the page', () => {
  it('do not take in those of a PDF, and take in all others', () => {
    const { fonts, families } = fontsOfPage();
    keepPdfFontsOut(fonts);
    expect(fonts.add(font('g_d0_f1'))).toBe(fonts);
    fonts.add(font('g_d12_f34'));
    fonts.add(font('Noto Serif SC'));
    expect(families).toEqual(['Noto Serif SC']);
  });
});
