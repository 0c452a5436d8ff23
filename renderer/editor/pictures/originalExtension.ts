/** What kind of picture a file is, by its first bytes: names are missing or wrong when it was pasted. */

const SIGNATURES: readonly (readonly [extension: string, pattern: RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['bmp', /^BM/],
];

/** `first`: 16 bytes are enough. Null: none that a draft keeps. */
export function originalExtension(first: Uint8Array): string | null {
  const text = String.fromCharCode(...first);
  return SIGNATURES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
