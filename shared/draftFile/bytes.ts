/** Bytes that lie somewhere else: a file on disk, a Blob, an array. Draft files pass through these piece by piece. */

export interface ByteSource {
  readonly size: number;
  /** Fewer bytes only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}
/** Takes bytes in order; what it throws stops the writing. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void> | void;
}
/** Node's `createHash('sha256')` is one as it is. */
export interface Sha256 {
  update(bytes: Uint8Array): unknown;
  digest(encoding: 'hex'): string;
}
export type CreateSha256 = () => Sha256;

const PIECE_BYTES = 256 * 1024;

/** Sends a whole source into a sink. */
export async function sendBytes(source: ByteSource, sink: ByteSink): Promise<void> {
  for (let offset = 0; offset < source.size;) {
    const piece = await source.read(offset, Math.min(PIECE_BYTES, source.size - offset));
    if (piece.length === 0) throw new Error(`a source of ${source.size} bytes ended at ${offset}`);
    await sink.write(piece);
    offset += piece.length;
  }
}

export function bytesAsSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)) };
}

/** Gathers what is written; `take` hands it over in one piece. */
export function gatherBytes(): ByteSink & { take(): Uint8Array<ArrayBuffer> } {
  const pieces: Uint8Array[] = [];
  return {
    // The writer may reuse its buffer.
    write: (bytes) => void pieces.push(bytes.slice()),
    take() {
      const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      let offset = 0;
      for (const piece of pieces) {
        whole.set(piece, offset);
        offset += piece.length;
      }
      return whole;
    },
  };
}
