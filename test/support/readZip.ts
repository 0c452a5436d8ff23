/** Everything in a zip file, with its names both as bytes and as a reader decodes them. */
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  /** General purpose bit 11: without it Windows takes the name for the local code page. */
  readonly saysUtf8: boolean;
  readonly bytes: Uint8Array;
}

/** Files only, in their order. */
export async function readZip(bytes: Uint8Array): Promise<readonly ZipEntry[]> {
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    const entries: ZipEntry[] = [];
    for (const entry of await reader.getEntries()) {
      if (entry.directory) continue;
      entries.push({
        name: entry.filename,
        rawName: entry.rawFilename,
        saysUtf8: ((entry.rawBitFlag ?? 0) & 0x800) !== 0,
        bytes: await entry.getData(new Uint8ArrayWriter(), { checkSignature: true }),
      });
    }
    return entries;
  } finally {
    await reader.close();
  }
}
