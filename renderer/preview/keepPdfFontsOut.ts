/**
 * pdf.js enters the fonts of every PDF into the page's own as well, though pages are drawn in workers that have theirs. Each
 * entry makes the browser lay out all text of the window anew: a long narrative would halt at every preview.
 */

/** As pdf.js names the fonts of its documents. */
const PDF_FONT = /^"?g_d\d+_f\d+"?$/;

/** Returns the way back, for a browser in which pages are drawn in the window after all. */
export function keepPdfFontsOut(fonts: FontFaceSet): () => void {
  const add = fonts.add.bind(fonts);
  const addOthers = (font: FontFace) => (PDF_FONT.test(font.family) ? fonts : add(font));
  Object.defineProperty(fonts, 'add', { value: addOthers, configurable: true });
  return () => void Reflect.deleteProperty(fonts, 'add');
}
