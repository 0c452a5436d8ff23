/** The objects of a PDF as they lie in the file, for what a reader of text does not tell: fonts, pictures, and what pages draw. Made for files of this program: whole objects, no object streams. */
import { constants, inflateSync } from 'node:zlib';

/** A larger stream was never written by this program. */
const LARGEST_STREAM_BYTES = 200_000_000;
const BEGINNING_BYTES = 4096;

export class PdfObjects {
  readonly #bytes: Uint8Array;
  /** One character a byte. */
  readonly #text: string;
  readonly #objects = new Map<number, { readonly dictionary: string; readonly streamStart: number | null }>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const begin = /(?:^|[\r\n])(\d{1,9}) 0 obj\s/g;
    for (let match = begin.exec(this.#text); match; match = begin.exec(this.#text)) {
      const start = match.index + match[0].length;
      const end = this.#text.indexOf('endobj', start);
      const stream = this.#text.slice(start, end < 0 ? undefined : end).search(/>>\s*stream\r?\n/);
      const dictionary = this.#text.slice(start, stream < 0 ? (end < 0 ? start : end) : start + stream + 2);
      const keyword = stream < 0 ? null : start + stream + 2 + (/^\s*stream\r?\n/.exec(this.#text.slice(start + stream + 2, start + stream + 24))?.[0].length ?? 0);
      this.#objects.set(Number(match[1]), { dictionary, streamStart: keyword });
      // Streams are binary and may hold anything: the next object begins behind this one.
      if (keyword !== null) begin.lastIndex = keyword + this.#lengthOf(dictionary);
    }
  }

  #lengthOf(dictionary: string): number {
    return Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
  }

  /** Dictionaries, by object number. */
  * dictionaries(): Generator<readonly [number, string]> {
    for (const [number, { dictionary }] of this.#objects) yield [number, dictionary];
  }

  dictionary(number: number): string {
    return this.#objects.get(number)?.dictionary ?? '';
  }

  /** The stream as it lies there; null when there is none or it reaches beyond the file. */
  rawStream(number: number): Uint8Array | null {
    const found = this.#objects.get(number);
    if (!found || found.streamStart === null) return null;
    const end = found.streamStart + this.#lengthOf(found.dictionary);
    return end <= this.#bytes.length ? this.#bytes.subarray(found.streamStart, end) : null;
  }

  /** The stream unpacked; null when it cannot be. */
  stream(number: number): Uint8Array | null {
    const raw = this.rawStream(number);
    if (!raw || !this.dictionary(number).includes('/FlateDecode')) return raw;
    try {
      return inflateSync(raw, { maxOutputLength: LARGEST_STREAM_BYTES });
    } catch {
      return null;
    }
  }

  /** Whether the stream can be unpacked, judged by its beginning: pictures are large. */
  begins(number: number): boolean {
    const raw = this.rawStream(number);
    if (!raw || raw.length === 0 || !this.dictionary(number).includes('/FlateDecode')) return (raw?.length ?? 0) > 0;
    try {
      return inflateSync(raw.subarray(0, BEGINNING_BYTES), { finishFlush: constants.Z_SYNC_FLUSH }).length > 0;
    } catch {
      return false;
    }
  }
}

/** `/FontFile2 12 0 R` → 12. */
export function referenceIn(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found);
}
