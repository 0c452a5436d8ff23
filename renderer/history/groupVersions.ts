/** The versions as the list shows them: what typing left within a quarter of an hour is one entry that can be opened, by minutes and then one by one. */
import type { DraftVersion } from '#shared/desktopApi.ts';

export type GroupSize = 'quarter' | 'minute';
export interface VersionGroup {
  readonly kind: 'group';
  readonly size: GroupSize;
  /** Newest first, at least two. */
  readonly versions: readonly [DraftVersion, ...DraftVersion[]];
}
export interface SingleVersion {
  readonly kind: 'version';
  readonly version: DraftVersion;
}
export type VersionNode = VersionGroup | SingleVersion;

const MINUTE_MS = 60_000;
const SIZE_MS: Readonly<Record<GroupSize, number>> = { quarter: 15 * MINUTE_MS, minute: MINUTE_MS };

/** Null: it stands by itself, because somebody named it or something was done after it. */
function spanOf({ reason, name, time }: DraftVersion, size: GroupSize): number | null {
  return reason === 'auto' && name === null ? Math.floor(Date.parse(time) / SIZE_MS[size]) : null;
}

/** In the order of the list. */
export function groupVersions(versions: readonly DraftVersion[], size: GroupSize): readonly VersionNode[] {
  const runs: { readonly span: number | null; readonly versions: [DraftVersion, ...DraftVersion[]] }[] = [];
  for (const version of versions) {
    const span = spanOf(version, size);
    const last = runs.at(-1);
    if (last && span !== null && last.span === span) last.versions.push(version);
    else runs.push({ span, versions: [version] });
  }
  return runs.map(({ versions: [newest, ...others] }) => (others.length === 0 ? { kind: 'version', version: newest } : { kind: 'group', size, versions: [newest, ...others] }));
}

/** What is seen when a group is opened. */
export function partsOf({ size, versions }: VersionGroup): readonly VersionNode[] {
  const minutes = size === 'quarter' ? groupVersions(versions, 'minute') : [];
  return minutes.length > 1 ? minutes : versions.map((version) => ({ kind: 'version', version }));
}

/** The state that choosing an entry shows. */
export function newestOf(node: VersionNode): DraftVersion {
  return node.kind === 'group' ? node.versions[0] : node.version;
}
export function oldestOf(node: VersionNode): DraftVersion {
  return node.kind === 'group' ? node.versions.at(-1) ?? node.versions[0] : node.version;
}
/** Names an entry within its list. */
export function keyOf(node: VersionNode): string {
  return node.kind === 'group' ? `${node.size} ${node.versions[0].id}` : node.version.id;
}
