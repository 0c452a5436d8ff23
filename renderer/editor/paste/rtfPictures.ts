/** The pictures that Word puts on the clipboard: its HTML only names files that no page may read, its RTF holds them. */

/** Larger RTF is not searched. */
const MAXIMUM_CHARACTERS = 60_000_000;

export interface RtfPicture {
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The end of the group that begins at `start`, after its brace. */
function endOfGroup(rtf: string, start: number): number {
  let depth = 0;
  for (let index = start; index < rtf.length; index += 1) {
    const character = rtf[index];
    if (character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return rtf.length;
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length >> 1);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}

/** In the order of the text. Null stands for a drawing in a format of Windows that no browser reads, so that the others keep their places. */
export function rtfPictures(rtf: string): readonly (RtfPicture | null)[] {
  if (rtf.length > MAXIMUM_CHARACTERS) return [];
  const pictures: (RtfPicture | null)[] = [];
  for (let start = rtf.indexOf('{\\pict'); start >= 0;) {
    const end = endOfGroup(rtf, start);
    // Word repeats every picture in an old format for programs that know no other.
    const isTwin = /\{\\nonshppict\s*$/.test(rtf.slice(Math.max(0, start - 24), start));
    if (!isTwin) {
      const group = rtf.slice(start + 1, end - 1);
      const type = /\\pngblip\b/.test(group) ? 'image/png' : /\\jpegblip\b/.test(group) ? 'image/jpeg' : null;
      // The bytes are the hexadecimal digits after the last command and the last inner group.
      const hex = group.slice(Math.max(group.lastIndexOf('}') + 1, 0)).replace(/\\[a-z]+-?\d* ?/gi, '').replace(/[^0-9a-f]/gi, '');
      pictures.push(type && hex.length > 16 ? { type, bytes: bytesOf(hex) } : null);
    }
    start = rtf.indexOf('{\\pict', end);
  }
  return pictures;
}
