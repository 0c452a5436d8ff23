/** A real file system of a few hundred kilobytes, where this computer lets us mount one. */
import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** `ro`, `rw`. */
  remount(option: 'ro' | 'rw'): void;
  /** From now on a folder on it cannot be renamed. */
  bind(folder: string): void;
  unbind(folder: string): void;
  /** Pulled out; what lay on it is gone. */
  unmount(): void;
}

function run(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

function must(command: string, words: readonly string[]): void {
  if (!run(command, words)) throw new Error(`${command} ${words.join(' ')} failed`);
}

/** Null, and said on the screen, where none can be mounted: the disk that fails at every call in turn (`failingDisk.test.ts`) stands for it there. */
export async function mountSmallDisk(kilobytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'disk-'));
  if (!run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])) {
    console.warn('No small file system can be mounted here: a full and a read-only disk are tried by failingDisk.test.ts alone.');
    return null;
  }
  return {
    folder,
    remount: (option) => must('mount', ['-o', `remount,${option}`, folder]),
    bind: (bound) => must('mount', ['--bind', bound, bound]),
    unbind: (bound) => must('umount', ['-l', bound]),
    unmount: () => must('umount', ['-l', folder]),
  };
}
