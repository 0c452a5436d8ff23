/** Makes a file's new name last through a power cut. */
import { open } from 'node:fs/promises';
import process from 'node:process';

/** What network disks, USB sticks and some file systems say that cannot do this for a folder. */
const NOT_FOR_FOLDERS: readonly unknown[] = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'];

/** Windows has no such call and needs none. Throws what a failing disk says. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NOT_FOR_FOLDERS.includes(error.code))) throw error;
  } finally {
    await handle.close();
  }
}
