import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkPicture } from '#shared/draftFile/checkPicture.ts';
import { PICTURE_FAULTS, type PictureFault } from '#shared/draftFile/pictureFacts.ts';
import { jpegStructure, png, pngStructure } from '../../support/testPictures.ts';

function fault(bytes: Uint8Array): PictureFault | 'none' {
  const checked = checkPicture(bytes);
  return checked.ok ? 'none' : checked.fault;
}

describe('a picture that Word and PDF draw', () => {
  it('is taken with its real measures', () => {
    for (const colour of [0, 2, 4, 6] as const) {
      expect(checkPicture(png(30, 20, { colour }))).toEqual({ ok: true, facts: { format: 'png', widthPx: 30, heightPx: 20 } });
    }
    expect(fault(pngStructure({ width: 9, height: 9, bitDepth: 4, colour: 3 }, ['PLTE', 'IDAT']))).toBe('none');
    for (const marker of [0xc0, 0xc1, 0xc2]) for (const components of [1, 3]) {
      expect(checkPicture(jpegStructure({ width: 640, height: 480, marker, components }))).toEqual({ ok: true, facts: { format: 'jpg', widthPx: 640, heightPx: 480 } });
    }
  });
  it('may lie anywhere in a larger buffer, and a JPEG may have padding after its end', () => {
    const jpeg = jpegStructure({ width: 6, height: 4 });
    expect(fault(Buffer.concat([Buffer.alloc(7), png(3, 3)]).subarray(7))).toBe('none');
    expect(fault(Buffer.concat([jpeg, Buffer.alloc(900)]))).toBe('none');
    expect(fault(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), jpeg.subarray(2)]))).toBe('none');
  });
});

describe('a picture that cannot go on paper', () => {
  const cases: readonly (readonly [string, Uint8Array, PictureFault])[] = [
    ['an empty file', Buffer.alloc(0), 'notAPicture'],
    ['an SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'notAPicture'],
    ['a GIF', Buffer.from('GIF89a......'), 'notAPicture'],
    ['a WebP', Buffer.from('RIFF....WEBPVP8 '), 'notAPicture'],
    ['a text named like a picture', Buffer.from('这不是图片'), 'notAPicture'],
    ['a 16-bit PNG', png(5, 5, { bitDepth: 16 }), 'sixteenBit'],
    ['a PNG 20,000 pixels wide', pngStructure({ width: 20_000, height: 10, bitDepth: 8, colour: 2 }), 'tooLarge'],
    ['a PNG of more than 60 million pixels', pngStructure({ width: 11_000, height: 11_000, bitDepth: 8, colour: 2 }), 'tooLarge'],
    ['a PNG without width', pngStructure({ width: 0, height: 10, bitDepth: 8, colour: 2 }), 'damaged'],
    ['a PNG of an impossible depth', pngStructure({ width: 4, height: 4, bitDepth: 3, colour: 2 }), 'damaged'],
    ['a PNG with a palette that is missing', pngStructure({ width: 4, height: 4, bitDepth: 8, colour: 3 }), 'damaged'],
    ['a PNG without pixels', pngStructure({ width: 4, height: 4, bitDepth: 8, colour: 2 }, []), 'damaged'],
    ['a PNG with an unknown interlace', pngStructure({ width: 4, height: 4, bitDepth: 8, colour: 2, interlace: 2 }), 'unusual'],
    ['a CMYK JPEG', jpegStructure({ width: 8, height: 8, components: 4 }), 'cmyk'],
    ['a 12-bit JPEG', jpegStructure({ width: 8, height: 8, precision: 12 }), 'unusual'],
    ['a lossless JPEG', jpegStructure({ width: 8, height: 8, marker: 0xc3 }), 'unusual'],
    ['an arithmetic-coded JPEG', jpegStructure({ width: 8, height: 8, marker: 0xc9 }), 'unusual'],
    ['a JPEG 65,535 pixels wide', jpegStructure({ width: 65_535, height: 8 }), 'tooLarge'],
    ['a JPEG whose height comes later', jpegStructure({ width: 8, height: 0 }), 'damaged'],
  ];
  for (const [name, bytes, expected] of cases) it(`${name}: ${PICTURE_FAULTS[expected].what}`, () => expect(fault(bytes)).toBe(expected));

  it('is noticed wherever it was cut off', () => {
    for (const bytes of [png(12, 9), jpegStructure({ width: 12, height: 9 })]) {
      for (let length = 0; length < bytes.length; length++) expect(fault(bytes.subarray(0, length))).not.toBe('none');
    }
  });
  it('is noticed in a PNG when any one bit changed', () => {
    const bytes = png(12, 9);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(fault(damaged)).not.toBe('none');
    }
  });
});

it('whatever the bytes are, the check answers', () => {
  fc.assert(fc.property(
    fc.constantFrom(png(4, 4), jpegStructure({ width: 4, height: 4 })), fc.uint8Array({ maxLength: 60 }), fc.nat(200),
    (picture, noise, at) => {
      const bytes = Buffer.from(picture);
      bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
      expect(() => checkPicture(bytes)).not.toThrow();
    },
  ), { numRuns: 500 });
});
