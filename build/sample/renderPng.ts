/** SVG text to the bytes of a PNG: RGB on white, without an alpha channel, so that paper needs no blending. */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';

const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']
  .map((file) => fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/noto-sans-sc/${file}`, import.meta.url)));

export interface RenderedPng {
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

export function renderPng(svg: string): RenderedPng {
  const image = new Resvg(svg, {
    background: '#FFFFFF',
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  }).render();
  const png = new PNG({ width: image.width, height: image.height });
  png.data = image.pixels;
  // Flat colours compress best without filters.
  const bytes = PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
  return { bytes, widthPx: image.width, heightPx: image.height };
}
