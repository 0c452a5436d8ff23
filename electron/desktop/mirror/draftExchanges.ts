/**
 * What a draft on this computer shares with draft files: the states that left or came in one are noted beside its history, and kept
 * in it, so that a file that comes back finds the state that both come from.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import { type LineageState, readLineage, stateHash, withState } from '#shared/draftFile/lineage.ts';
import { HISTORY_FOLDER } from './history/historySegment.ts';
import type { Mirror } from './mirror.ts';
import { writeDurably } from './writeDurably.ts';

const EXCHANGES_FILE = 'exchanges.json';

export function stateOf(draft: Draft): LineageState {
  return { revision: draft.revision, state: stateHash(draft, () => createHash('sha256')) };
}

async function readExchanges(draftFolder: string): Promise<readonly LineageState[]> {
  try {
    const stored: unknown = JSON.parse(await readFile(path.join(draftFolder, HISTORY_FOLDER, EXCHANGES_FILE), 'utf8'));
    return isRecord(stored) ? readLineage(stored['states']) : [];
  } catch {
    return [];
  }
}

export type Kinship =
  /** The file has nothing that is not here. */
  | { readonly kind: 'known' }
  /** `ancestor`: what both come from; null when that cannot be told. */
  | { readonly kind: 'other'; readonly ancestor: Draft | null };

export class DraftExchanges {
  readonly #mirror: Mirror;

  constructor(mirror: Mirror) {
    this.#mirror = mirror;
  }

  /** In turn only. A folder that cannot be written to costs a later comparison its origin, and nothing else. */
  async #note(draftFolder: string, states: readonly LineageState[]): Promise<readonly LineageState[]> {
    const lineage = withState(await readExchanges(draftFolder), ...states);
    try {
      await mkdir(path.join(draftFolder, HISTORY_FOLDER), { recursive: true });
      await writeDurably(path.join(draftFolder, HISTORY_FOLDER, EXCHANGES_FILE), Buffer.from(`${JSON.stringify({ format: 'zbexchanges', states: lineage })}\n`));
    } catch {
      // The draft file itself carries what is needed.
    }
    return lineage;
  }

  /** Before the state on disk is written to a draft file: what the file says of where it comes from. */
  async leaves(id: string): Promise<readonly LineageState[]> {
    return this.#mirror.inTurn(async () => {
      const stored = await this.#mirror.read(id);
      if (!stored) return [];
      await this.#mirror.histories.keep(stored.folder, stored.draft, 'beforeExport').catch(() => null);
      return this.#note(stored.folder, [stateOf(stored.draft)]);
    });
  }

  /** A state came in a draft file: as the draft itself, or to be brought together with it. `name` is the version's. */
  async came(draft: Draft, lineage: readonly LineageState[], name: string): Promise<void> {
    await this.#mirror.inTurn(async () => {
      const folder = await this.#mirror.draftFolder(draft.id);
      await this.#mirror.histories.keep(folder, draft, 'beforeImport', name);
      const own = stateOf(draft);
      // Whoever wrote the file may have hashed what was set aside here.
      await this.#note(folder, lineage.at(-1)?.state === own.state ? lineage : [...lineage, own]);
    });
  }

  /** How a draft file stands to the draft of its id on disk. */
  async kinshipOf(draft: Draft, lineage: readonly LineageState[]): Promise<Kinship> {
    return this.#mirror.inTurn(async () => {
      const stored = await this.#mirror.read(draft.id);
      if (!stored) return { kind: 'other', ancestor: null };
      const own = stateOf(draft).state;
      const wanted = [...lineage.map(({ state }) => state)].reverse();
      const here = new Map([[stateOf(stored.draft).state, stored.draft]]);
      const { versions } = await this.#mirror.histories.list(stored.folder);
      for (const { id, reason } of versions) {
        if (reason === 'auto') continue;
        const read = await this.#mirror.histories.read(stored.folder, id).catch(() => null);
        if (read && !here.has(stateOf(read.draft).state)) here.set(stateOf(read.draft).state, read.draft);
      }
      if (here.has(own) || here.has(wanted[0] ?? '')) return { kind: 'known' };
      const known = wanted.find((state) => here.has(state));
      return { kind: 'other', ancestor: known === undefined ? null : here.get(known) ?? null };
    });
  }
}
