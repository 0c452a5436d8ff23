/** The computer's own fonts: taken when they are what their names say and may be embedded; anything else leaves the bundled ones. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findComputerFonts } from '#electron/desktop/typesetting/computerFonts.ts';
import { findFonts } from '#electron/desktop/typesetting/findFonts.ts';
import { fontFolders } from '#electron/desktop/typesetting/fontFolders.ts';
import { TrueTypeFont } from '#shared/export/pdf/trueType/trueTypeFont.ts';
import { FontMerger } from '../../../../build/fonts/fontMerger.ts';

const bundledFolder = fileURLToPath(new URL('../../../../out/fonts', import.meta.url));
const { slots } = await findFonts(bundledFolder, { computerFolders: [] });
const source = new TrueTypeFont(slots.fangsong.bytes);
const CHARACTERS = new Set(Array.from('的质量，。（）“”A').map((character) => character.codePointAt(0) ?? 0));

/** A small font of this name. `licence`: its fsType. */
function fontOf(name: string, { licence = 8, characters = CHARACTERS }: { readonly licence?: number; readonly characters?: ReadonlySet<number> } = {}): Uint8Array {
  const merger = new FontMerger();
  merger.add(source, (codePoint) => characters.has(codePoint));
  const bytes = merger.encode(name);
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(new TrueTypeFont(bytes).table('OS/2').offset + 8, licence);
  return bytes;
}
/** A collection of whole fonts, each with its own tables. */
function collectionOf(...fonts: readonly Uint8Array[]): Uint8Array {
  const header = 12 + 4 * fonts.length;
  const bytes = new Uint8Array(fonts.reduce((sum, { length }) => sum + length, header));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x74746366);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  let start = header;
  for (const [index, font] of fonts.entries()) {
    bytes.set(font, start);
    view.setUint32(12 + 4 * index, start);
    for (let table = 0; table < view.getUint16(start + 4); table += 1) {
      const offset = start + 12 + 16 * table + 8;
      view.setUint32(offset, view.getUint32(offset) + start);
    }
    start += font.length;
  }
  return bytes;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fonts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the computer’s fonts', () => {
  it('take the place of the bundled ones, without a bold that is not theirs', async () => {
    await mkdir(path.join(folder, 'truetype'));
    await writeFile(path.join(folder, 'truetype', 'SimFang.TTF'), fontOf('FangSong'));
    const fonts = await findFonts(bundledFolder, { computerFolders: [folder] });
    expect(fonts.slots.fangsong.name).toBe('FangSong');
    expect(fonts.slots.songti.name).toBe('Noto Serif SC');
    expect(fonts.bold.fangsong).toBeUndefined();
    expect(fonts.bold.songti?.name).toBe('Noto Serif SC Bold');
    expect(fonts.western.regular.name).toBe('Noto Serif SC');
    expect(fonts.problems).toEqual([]);
  });
  it('are found by name among the faces of a collection', async () => {
    await writeFile(path.join(folder, 'simsun.ttc'), collectionOf(fontOf('NSimSun'), fontOf('SimSun')));
    const { slots: found } = await findComputerFonts([folder]);
    expect(found.songti).toMatchObject({ name: 'SimSun', faceIndex: 1 });
    const face = new TrueTypeFont(found.songti?.bytes ?? new Uint8Array(0), found.songti?.faceIndex);
    expect(face.glyphOf(0x8d28)).toBeGreaterThan(0);
    expect(face.outlineOf(face.glyphOf(0x8d28))).toEqual(source.outlineOf(source.glyphOf(0x8d28)));
  });
  it('are left alone and named when they may not be embedded', async () => {
    await writeFile(path.join(folder, 'simhei.ttf'), fontOf('SimHei', { licence: 2 }));
    const { slots: found, problems } = await findComputerFonts([folder]);
    expect(found.heiti).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('黑体字体（simhei.ttf）不允许嵌入')]);
  });
  it('are left alone and named when their file is broken', async () => {
    await writeFile(path.join(folder, 'simkai.ttf'), fontOf('KaiTi').slice(0, 900));
    const { slots: found, problems } = await findComputerFonts([folder]);
    expect(found.kaiti).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('楷体字体文件（simkai.ttf）无法读取')]);
  });
  it('do not complain when another font of the kind is good', async () => {
    await writeFile(path.join(folder, 'simkai.ttf'), new Uint8Array([1, 2, 3]));
    await writeFile(path.join(folder, 'stkaiti.ttf'), fontOf('STKaiti'));
    expect(await findComputerFonts([folder])).toMatchObject({ slots: { kaiti: { name: 'STKaiti' } }, problems: [] });
  });
  it('are not taken for what they are not, by another name inside or without common characters', async () => {
    await writeFile(path.join(folder, 'simfang.ttf'), fontOf('Something Else'));
    await writeFile(path.join(folder, 'simhei.ttf'), fontOf('SimHei', { characters: new Set([0x41]) }));
    expect(await findComputerFonts([folder, path.join(folder, 'missing')])).toEqual({ slots: {}, problems: [] });
  });
});

describe('the folders', () => {
  it('are those of Windows, of the user too', () => {
    expect(fontFolders({ platform: 'win32', environment: { SystemRoot: 'D:\\Windows', LOCALAPPDATA: 'D:\\Users\\a\\AppData\\Local' }, home: 'D:\\Users\\a' })).toEqual([
      'D:\\Windows\\Fonts', 'D:\\Users\\a\\AppData\\Local\\Microsoft\\Windows\\Fonts',
    ]);
  });
  it('are those of macOS and of Linux', () => {
    expect(fontFolders({ platform: 'darwin', environment: {}, home: '/Users/a' })).toContain('/Users/a/Library/Fonts');
    expect(fontFolders({ platform: 'linux', environment: {}, home: '/home/a' })).toContain('/home/a/.local/share/fonts');
  });
});
