import { describe, expect, it } from 'vitest';
import { pdfFontFaults } from '#electron/desktop/rereading/pdfFontFaults.ts';
import { PdfObjects } from '#electron/desktop/rereading/pdfObjects.ts';

/** A font with these lengths of outlines, by glyph. */
function font(lengths: readonly number[]): Buffer {
  const head = Buffer.alloc(54);
  head.writeInt16BE(1, 50);
  const loca = Buffer.alloc(4 * (lengths.length + 1));
  lengths.reduce((offset, length, glyph) => loca.writeUInt32BE(offset + length, 4 * (glyph + 1)) && offset + length, 0);
  const tables = [['glyf', Buffer.alloc(lengths.reduce((sum, length) => sum + length, 0))], ['head', head], ['loca', loca]] as const;
  const directory = Buffer.alloc(12 + 16 * tables.length);
  directory.writeUInt32BE(0x00010000);
  directory.writeUInt16BE(tables.length, 4);
  let offset = directory.length;
  for (const [index, [tag, bytes]] of tables.entries()) {
    directory.write(tag, 12 + 16 * index, 'latin1');
    directory.writeUInt32BE(offset, 12 + 16 * index + 8);
    directory.writeUInt32BE(bytes.length, 12 + 16 * index + 12);
    offset += bytes.length;
  }
  return Buffer.concat([directory, ...tables.map(([, bytes]) => bytes)]);
}

function stream(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${number} 0 obj\n<<\n/Length ${bytes.length}\n>>\nstream\n`), bytes, Buffer.from('\nendstream\nendobj\n')]);
}

/** 质 is glyph 1, 量 glyph 2, a space glyph 3. */
function pdfWith(file: Buffer | null): PdfObjects {
  const map = Buffer.from('1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n3 beginbfchar\n<0001> <8d28>\n<0002> <91cf>\n<0003> <0020>\nendbfchar');
  return new PdfObjects(new Uint8Array(Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<<\n/Type /Font\n/Subtype /Type0\n/BaseFont /ZBAAAA+Songti\n/DescendantFonts [2 0 R]\n/ToUnicode 5 0 R\n>>\nendobj\n'),
    Buffer.from('2 0 obj\n<<\n/Type /Font\n/Subtype /CIDFontType2\n/FontDescriptor 3 0 R\n>>\nendobj\n'),
    Buffer.from(`3 0 obj\n<<\n/Type /FontDescriptor\n${file ? '/FontFile2 4 0 R\n' : ''}>>\nendobj\n`),
    ...(file ? [stream(4, file)] : []),
    stream(5, map),
  ])));
}

describe('the fonts of a PDF', () => {
  it('are right when each character has ink and the blank has none', () => {
    expect(pdfFontFaults(pdfWith(font([8, 20, 16, 0])))).toEqual({ notEmbedded: [], blank: [] });
  });

  it('have a blank glyph where a character has no outline', () => {
    expect(pdfFontFaults(pdfWith(font([8, 20, 0, 0])))).toEqual({ notEmbedded: [], blank: ['量'] });
  });

  it('are not embedded when the file is missing, empty, cut off or no such font', () => {
    for (const file of [null, Buffer.alloc(0), font([8, 20, 16, 0]).subarray(0, 70), Buffer.from('wOF2 not a font that readers take')]) {
      expect(pdfFontFaults(pdfWith(file)).notEmbedded).toEqual(['Songti']);
    }
  });
});
