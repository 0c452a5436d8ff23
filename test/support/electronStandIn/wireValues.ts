/** Values between Node and the page: JSON with bytes marked. The same source runs on both sides, so it uses nothing from outside. */

export interface WireCodec {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/** Its own text goes into the page (`Function.prototype.toString`). */
export function wireCodec(): WireCodec {
  const PIECE = 32_768;
  function toBase64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    return btoa(text);
  }
  function isMarked(value: unknown): value is { readonly $bytes: string } {
    return typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string';
  }
  return {
    // Structured clone, which Electron uses, refuses functions too. A Buffer would have turned itself into JSON before `replace` saw it.
    encode: (value) => JSON.stringify(value === undefined ? null : value, function replace(this: Readonly<Record<string, unknown>>, key: string) {
      const item = this[key];
      if (typeof item === 'function') throw new Error('An object could not be cloned.');
      return item instanceof Uint8Array ? { $bytes: toBase64(item) } : item;
    }),
    decode: (text) => JSON.parse(text, (_key, value: unknown) => (isMarked(value) ? Uint8Array.from(atob(value.$bytes), (character) => character.charCodeAt(0)) : value)),
  };
}
