/** The characters that a cut typeface keeps. */
import { readFileSync } from 'node:fs';

const FIRST_HAN_ROW = 0xb0;
const LAST_HAN_ROW = 0xf7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;

/** The 6,763 Chinese characters of GB 2312, from the decoder that every JavaScript engine brings along. */
export function gb2312Characters(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let row = FIRST_HAN_ROW; row <= LAST_HAN_ROW; row++) {
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      // Row D7 ends with five empty cells, which GBK fills with private code points.
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}

/** 《通用规范汉字表》 (国务院 2013, 8,105 characters): those of them that GB 2312 lacks. */
export function standardCharactersBeyondGb2312(): string[] {
  const text = readFileSync(new URL('./standardCharactersBeyondGb2312.txt', import.meta.url), 'utf8');
  return [...text.replaceAll('\n', '')];
}

/** First and last code point of the signs that forms and company texts use: letters, punctuation, numbers in circles, units, arrows, boxes. */
const SIGN_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], [0xa0, 0x17f], [0x1cd, 0x1dc], [0x2c6, 0x2dd], [0x391, 0x3c9], [0x401, 0x451],
  [0x2010, 0x203b], [0x2070, 0x209c], [0x20a0, 0x20bf], [0x2100, 0x214f], [0x2150, 0x218b], [0x2190, 0x21ff],
  [0x2200, 0x22ff], [0x2300, 0x23ff], [0x2460, 0x24ff], [0x2500, 0x257f], [0x2580, 0x25ff], [0x2600, 0x2642],
  [0x2700, 0x27be], [0x2e3a, 0x2e3a], [0x3000, 0x303f], [0x3041, 0x30ff], [0x3105, 0x312f], [0x3220, 0x32b0],
  [0x3300, 0x33ff], [0xfe30, 0xfe4f], [0xff01, 0xff5e], [0xffe0, 0xffe6],
];

/** Code points of the characters and of the signs. */
function withSigns(characters: readonly string[]): ReadonlySet<number> {
  const codePoints = new Set(characters.map((character) => character.codePointAt(0) ?? 0));
  for (const [first, last] of SIGN_RANGES) for (let codePoint = first; codePoint <= last; codePoint++) codePoints.add(codePoint);
  return codePoints;
}

export const characterSets = {
  gb2312: withSigns(gb2312Characters()),
  /** The 8,105 standard characters, and the few more that GB 2312 has. */
  standard: withSigns([...gb2312Characters(), ...standardCharactersBeyondGb2312()]),
};
