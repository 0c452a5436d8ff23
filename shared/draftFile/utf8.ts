/** UTF-8 both ways. TextDecoder and TextEncoder exist wherever shared code runs, but belong to no ECMAScript library. */

interface TextCoding {
  readonly TextDecoder: new (label: 'utf-8', options: { readonly fatal: true }) => { decode(bytes: Uint8Array): string };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
}
const { TextDecoder, TextEncoder } = globalThis as unknown as TextCoding;

/** Null when the bytes are not UTF-8. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
