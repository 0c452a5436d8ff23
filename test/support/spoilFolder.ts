/** Does to every file below a folder what a failing disk does. The same seed spoils the same way. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type Spoiling =
  /** Cut off at any byte. */
  | 'cut'
  /** Filled with something else. */
  | 'garbage';

export async function spoilFolder(folder: string, how: Spoiling, seed: number, isChosen: (file: string) => boolean = () => true): Promise<number> {
  let state = seed;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  let spoilt = 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).filter(isChosen).sort();
  for (const file of files) {
    const bytes = await readFile(file);
    if (bytes.length === 0) continue;
    await writeFile(file, how === 'cut' ? bytes.subarray(0, random(bytes.length)) : bytes.map(() => random(256)));
    spoilt += 1;
  }
  return spoilt;
}
