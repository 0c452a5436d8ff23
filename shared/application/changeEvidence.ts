/** Changes the list of 证实性材料 and the files that belong to it. Pure. An unknown item is a fault of the screen and throws. */
import type { Edition } from '#shared/form/edition.ts';
import type { EvidenceSuggestion } from '#shared/form/evidence.ts';
import type { Asset, Draft, EvidenceItem } from './draft.ts';
import { figuresOf } from './figuresOf.ts';

export type DraftWithEvidence = Pick<Draft, 'answers' | 'evidence' | 'assets'>;

/** A file whose bytes lie with the draft already. */
export interface AddedFile {
  readonly fileName: string;
  readonly asset: Asset;
}

function indexOf(evidence: readonly EvidenceItem[], id: string): number {
  const index = evidence.findIndex((item) => item.id === id);
  if (index < 0) throw new Error(`no evidence ${id}`);
  return index;
}

/** `id` is new. What the form suggests brings its title and what it proves along. */
export function addEvidence<D extends DraftWithEvidence>(draft: D, id: string, suggestion: EvidenceSuggestion | null): D {
  const item: EvidenceItem = {
    id,
    suggestion: suggestion?.id ?? null,
    title: suggestion?.title ?? '',
    files: [],
    proves: suggestion?.proves ?? [],
    note: '',
  };
  return { ...draft, evidence: [...draft.evidence, item] };
}

/** What `change` does not name stays. Always a new draft, also when the same stands there already. */
export function changeEvidence<D extends DraftWithEvidence>(draft: D, id: string, change: Partial<Pick<EvidenceItem, 'title' | 'note' | 'proves'>>): D {
  const index = indexOf(draft.evidence, id);
  const item = draft.evidence[index];
  return item ? { ...draft, evidence: draft.evidence.with(index, { ...item, ...change }) } : draft;
}

/** One place up (−1) or down (1); the first and the last stay, then it is the same draft. */
export function moveEvidence<D extends DraftWithEvidence>(draft: D, id: string, by: 1 | -1): D {
  const index = indexOf(draft.evidence, id);
  const [item, other] = [draft.evidence[index], draft.evidence[index + by]];
  if (!item || !other) return draft;
  return { ...draft, evidence: draft.evidence.with(index, other).with(index + by, item) };
}

/** Files that nothing refers to any more leave the draft's own list; their bytes stay on the disk, so that undo finds them. */
function withoutLooseFiles<D extends DraftWithEvidence>(draft: D, edition: Edition): D {
  const used = new Set([
    ...draft.evidence.flatMap(({ files }) => files.map(({ asset }) => asset)),
    ...figuresOf(edition, draft.answers).map(({ asset }) => asset),
  ]);
  const assets = draft.assets.filter(({ use, sha256 }) => use !== 'evidence' || used.has(sha256));
  return assets.length === draft.assets.length ? draft : { ...draft, assets };
}

/** The item and those of its files that nothing else refers to. */
export function removeEvidence<D extends DraftWithEvidence>(draft: D, edition: Edition, id: string): D {
  return withoutLooseFiles({ ...draft, evidence: draft.evidence.toSpliced(indexOf(draft.evidence, id), 1) }, edition);
}

/** A file that the item has already is not added again; without new ones it is the same draft. */
export function addEvidenceFiles<D extends DraftWithEvidence>(draft: D, id: string, added: readonly AddedFile[]): D {
  const index = indexOf(draft.evidence, id);
  const item = draft.evidence[index];
  const known = new Set(item?.files.map(({ asset }) => asset));
  const fresh = added.filter(({ asset }) => !known.has(asset.sha256) && known.add(asset.sha256));
  if (!item || fresh.length === 0) return draft;
  const listed = new Set(draft.assets.map(({ sha256 }) => sha256));
  return {
    ...draft,
    evidence: draft.evidence.with(index, { ...item, files: [...item.files, ...fresh.map(({ fileName, asset }) => ({ asset: asset.sha256, fileName }))] }),
    assets: [...draft.assets, ...fresh.map(({ asset }) => asset).filter(({ sha256 }) => !listed.has(sha256))],
  };
}

/** `asset`: the SHA-256 of the file; it stays with the draft while something else refers to it. The same draft when the item has no such file. */
export function removeEvidenceFile<D extends DraftWithEvidence>(draft: D, edition: Edition, id: string, asset: string): D {
  const index = indexOf(draft.evidence, id);
  const item = draft.evidence[index];
  if (!item?.files.some((file) => file.asset === asset)) return draft;
  return withoutLooseFiles({ ...draft, evidence: draft.evidence.with(index, { ...item, files: item.files.filter((file) => file.asset !== asset) }) }, edition);
}
