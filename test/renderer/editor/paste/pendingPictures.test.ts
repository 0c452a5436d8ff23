/** Pictures of a pasted page come from the clipboard itself, each in its own place, and never from an address. */
import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '#renderer/editor/pictures/importPicture.ts';
import { fillPending } from '#renderer/editor/paste/pendingPictures.ts';
import { readHtml } from '#renderer/editor/paste/readHtml.ts';
import { rtfPictures } from '#renderer/editor/paste/rtfPictures.ts';

const PNG = '89504e470d0a1a0a0000000d49484452';
const JPEG = 'ffd8ffe000104a46494600010100ffff';
/** As Word writes it: each picture twice, with properties in groups of their own before the bytes. */
const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 SimSun;}}\pard text \{not a group\}`
  + String.raw`{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex100\picw14643\pich7064\picwgoal8302\pichgoal4005\pngblip\bliptag-1{\*\blipuid 0123abcd}${PNG.slice(0, 16)}
${PNG.slice(16)}}}{\nonshppict{\pict\picscalex100\wmetafile8 0100090000}}`
  + String.raw`{\*\shppict{\pict\picw1\emfblip 0100000058000000}}`
  + String.raw`{\*\shppict{\pict\picw10\jpegblip
${JPEG}}}\par}`;

const read = (source: Blob): Promise<ImportOutcome> => {
  const sha256 = `${source.type} ${source.size}`;
  return Promise.resolve({ picture: { blob: source, sha256, extension: 'png', widthPx: 10, heightPx: 10 } });
};
const page = '<p>前</p><p><img width=277 src="file:///C:/clip1.png" alt="C:\\a.png"></p><p><img src="file:///C:/clip2.emz"></p><p>中<img src="file:///C:/clip3.jpg" alt="厂房"></p>';

describe('pictures in RTF', () => {
  it('are found once each, in their order, with a gap for what no browser reads', () => {
    expect(rtfPictures(rtf).map((picture) => picture && [picture.type, picture.bytes.length])).toEqual([['image/png', 16], null, ['image/jpeg', 16]]);
  });

  it.each(['', '{\\rtf1', '{\\rtf1 {\\pict', '{\\pict\\pngblip }', '\\'.repeat(9)])('are none in “%s”', (torn) => {
    expect(rtfPictures(torn).filter(Boolean)).toEqual([]);
  });
});

describe('the places of pictures', () => {
  it('are filled from the RTF, as wide as they were, and those without a picture go', async () => {
    const { blocks, picturesMet } = readHtml(page);
    const filled = await fillPending(blocks, picturesMet, rtf, read);
    expect(filled.missing).toBe(1);
    expect(filled.pictures.map(({ sha256 }) => sha256)).toEqual(['image/png 16', 'image/jpeg 16']);
    expect(filled.blocks.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'paragraph', 'picture']);
    const [first, second] = filled.blocks.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []));
    expect(first).toMatchObject({ asset: 'image/png 16', widthPercent: 50, alternativeText: '' });
    expect(second).toMatchObject({ asset: 'image/jpeg 16', alternativeText: '厂房' });
  });

  it('are given up when page and RTF do not hold as many', async () => {
    const { blocks, picturesMet } = readHtml(`${page}<p><img src="file:///C:/clip4.png"></p>`);
    const filled = await fillPending(blocks, picturesMet, rtf, read);
    expect([filled.missing, filled.pictures.length]).toEqual([4, 0]);
    expect(filled.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('are filled from the address when it holds the picture itself', async () => {
    const { blocks, picturesMet } = readHtml('<p>图<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="https://example.com/a.png"></p>');
    const filled = await fillPending(blocks, picturesMet, '', read);
    expect(filled.pictures.map(({ sha256 }) => sha256)).toEqual(['image/gif 14']);
    expect(filled.missing).toBe(1);
  });
});
