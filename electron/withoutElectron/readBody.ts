/** The body of a request, as long as it is no longer than allowed. */
import type { IncomingMessage } from 'node:http';

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** Throws BodyTooLarge as soon as more is announced or has come; the rest is not read. */
export async function readBody(request: IncomingMessage, largestBytes: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > largestBytes) throw new BodyTooLarge();
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > largestBytes) throw new BodyTooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
