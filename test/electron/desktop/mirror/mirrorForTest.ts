/** A mirror in a folder of its own, and a look at what lies there. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Mirror, type MirrorOptions } from '#electron/desktop/mirror/mirror.ts';
import { draftWithFiles } from '../../../support/testDrafts.ts';

export const NOW = new Date('2026-11-25T06:32:00.000Z');

/** A program that starts anew, not a second one. */
const OWNER = { computer: 'PC-1', process: process.pid, token: 'this program' };

export interface MirrorForTest {
  readonly mirror: Mirror;
  readonly folder: string;
  /** A program that starts anew on the same folder. */
  readonly restart: (options?: Partial<MirrorOptions>) => Mirror;
  /** Every file but leases and histories, as `folder/name`, in order. */
  readonly files: () => Promise<readonly string[]>;
  readonly json: (...parts: readonly string[]) => Promise<unknown>;
}

export async function mirrorForTest(options: Partial<MirrorOptions> = {}): Promise<MirrorForTest> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'mirror-')), '质量标杆申报');
  const restart = (more: Partial<MirrorOptions> = {}) => new Mirror({ draftsFolder: folder, knownDraftsFile: null, now: () => NOW, leaseOwner: OWNER, ...options, ...more });
  return {
    mirror: restart(),
    folder,
    restart,
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile() && entry.name !== '.lease.json' && path.basename(entry.parentPath) !== 'history').map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
    },
    json: async (...parts) => JSON.parse(await readFile(path.join(folder, ...parts), 'utf8')),
  };
}

/** Its draft with picture and evidence in the mirror, saved. */
export async function saveWithFiles(mirror: Mirror): Promise<ReturnType<typeof draftWithFiles>> {
  const made = draftWithFiles();
  for (const asset of made.draft.assets) await mirror.putAsset(made.draft.id, asset, made.files.get(asset.sha256) ?? new Uint8Array());
  await mirror.save(made.draft);
  return made;
}
