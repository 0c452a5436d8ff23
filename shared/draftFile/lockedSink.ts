/** Locks what is written with a password, piece by piece (the STREAM construction: numbered pieces of which the last says so), and sends it on. */
import type { ByteSink } from './bytes.ts';
import { deriveKeyBytes, importKey, seal } from './lockCipher.ts';
import { type LockSettings, newLock, nonceOf, type PieceKind, writeLockHeader } from './lockHeader.ts';

export interface LockedSink extends ByteSink {
  /** Nothing can be opened before this has ended. */
  close(): Promise<void>;
}

/** `settings` is for tests: every file has its own. */
export async function lockedSink(sink: ByteSink, password: string, settings: LockSettings = newLock()): Promise<LockedSink> {
  const header = await writeLockHeader(settings);
  const key = await importKey(await deriveKeyBytes(password, settings.salt, settings.iterations));
  await sink.write(header.bytes);
  await sink.write(await seal(key, nonceOf(settings, 0, 'check'), header.bytes, new Uint8Array()));
  const piece = new Uint8Array(settings.pieceBytes);
  let filled = 0;
  let number = 0;
  const send = async (kind: PieceKind) => {
    await sink.write(await seal(key, nonceOf(settings, number, kind), header.bytes, piece.subarray(0, filled)));
    number += 1;
    filled = 0;
  };
  return {
    async write(bytes) {
      for (let offset = 0; offset < bytes.length;) {
        // A full piece waits until more comes: the last one must say that it is.
        if (filled === piece.length) await send('middle');
        const part = bytes.subarray(offset, offset + piece.length - filled);
        piece.set(part, filled);
        filled += part.length;
        offset += part.length;
      }
    },
    close: () => send('last'),
  };
}
