/** What the entries of the list say beside their time: in how many places each differs from now, and what was changed in it. Found out one by one, so that nothing waits for it. */
import { useEffect, useRef, useState } from 'react';
import { compareDrafts } from '#shared/compare/compareDrafts.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { Edition } from '#shared/form/edition.ts';
import { newestOf } from './groupVersions.ts';
import type { VersionRow } from './versionRows.ts';

export interface VersionFacts {
  readonly differs: number;
  /** Names of the places that were changed since the version before; null: it is the earliest, or the one before cannot be read. */
  readonly changed: readonly string[] | null;
}
/** An entry by what it shows and what was before it. */
export function factsKey({ node, before }: Pick<VersionRow, 'node' | 'before'>): string {
  return `${newestOf(node).id} ${before ?? ''}`;
}

/** Neighbours have a version in common. */
const REMEMBERED = 4;

class ReadVersions {
  readonly #read: (version: string) => Promise<Draft | null>;
  readonly #known = new Map<string, Draft | null>();

  constructor(read: (version: string) => Promise<Draft | null>) {
    this.#read = read;
  }

  async draft(version: string): Promise<Draft | null> {
    const known = this.#known.get(version);
    if (known !== undefined) return known;
    const draft = await this.#read(version);
    this.#known.set(version, draft);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return draft;
  }
}

/** By `factsKey`. A version that cannot be read has none. */
export function useVersionFacts(desktop: Pick<DesktopApi, 'readVersion'>, edition: Edition, present: Draft, rows: readonly VersionRow[]): ReadonlyMap<string, VersionFacts> {
  const [found, setFound] = useState<ReadonlyMap<string, VersionFacts>>(new Map());
  const tried = useRef(new Set<string>());
  useEffect(() => {
    tried.current = new Set();
    setFound(new Map());
  }, [present]);
  useEffect(() => {
    let left = false;
    const versions = new ReadVersions(async (version) => {
      const outcome = await desktop.readVersion({ id: present.id, version });
      return 'done' in outcome ? outcome.done.draft : null;
    });
    const look = async () => {
      for (const row of rows) {
        const key = factsKey(row);
        if (tried.current.has(key)) continue;
        const draft = await versions.draft(newestOf(row.node).id);
        const before = row.before === null ? null : await versions.draft(row.before);
        if (left) return;
        tried.current.add(key);
        if (!draft) continue;
        const facts = { differs: compareDrafts(edition, draft, present).length, changed: before ? compareDrafts(edition, before, draft).map(({ name }) => name) : null };
        setFound((known) => new Map(known).set(key, facts));
      }
    };
    void look().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [desktop, edition, present, rows]);
  return found;
}
