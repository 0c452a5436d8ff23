/** Packs a folder as one zip that Windows Explorer opens with Chinese names right: UTF-8 names, flagged as such. */
import { createWriteStream } from 'node:fs';
import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { BlobReader, configure, ZipWriter } from '@zip.js/zip.js';

// Worker scripts cannot be found from inside a bundle, and one file at a time keeps memory flat.
configure({ useWebWorkers: false });

/**
 * Files that are compressed already: little effort for them. They are deflated all the same, since a streamed entry carries
 * its size behind the data, and readers that stream (Java's, on many portals) take that of deflated entries only.
 */
const PACKED_ALREADY = new Set(['.docx', '.xlsx', '.jpg', '.png', '.pdf', '.zip']);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

/** Streams every file below `folder` into `target`, under `rootName/` inside the zip. Errors of the disk come through. */
export async function zipFolder(folder: string, rootName: string, target: string, madeAt: string): Promise<void> {
  const output = createWriteStream(target, { flags: 'wx' });
  const writer = new ZipWriter(Writable.toWeb(output), { useUnicodeFileNames: true, lastModDate: new Date(madeAt) });
  for (const file of await filesBelow(folder)) {
    const name = [rootName, ...path.relative(folder, file).split(path.sep)].join('/');
    const level = PACKED_ALREADY.has(path.extname(file).toLowerCase()) ? 1 : 6;
    await writer.add(name, new BlobReader(await openAsBlob(file)), { level });
  }
  await writer.close();
}
