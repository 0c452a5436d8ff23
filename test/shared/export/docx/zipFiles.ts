/** Packs files as a zip, for tests that put a fault into one. */
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

export async function zipFiles(files: ReadonlyMap<string, Uint8Array>, madeAt: string): Promise<Uint8Array> {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: new Date(madeAt), extendedTimestamp: false });
  for (const [name, bytes] of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return await writer.close();
}
