/** The working copies: what the screens ask for and what autosave writes. A write that would fall behind what is there is refused. */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { DraftState, DraftSummary, StoredView } from './draftDatabase.ts';
import { summarise } from './summarise.ts';

/** Somebody else wrote the draft meanwhile: another window, or a recovery. */
export class DraftWasChangedElsewhere extends Error {
  override readonly name = 'DraftWasChangedElsewhere';
}

export type DatabaseProblem =
  /** A later program wrote it: an older one must not touch it. */
  | 'newer'
  /** Damaged, refused by the browser, or it never answered. */
  | 'broken';

export interface DraftStore {
  /** Why the browser's database cannot be used, so that the drafts live on the disk alone; null: it can. */
  readonly problem: DatabaseProblem | null;
  /** Newest change first; with what lies in the trash. */
  list(): Promise<readonly DraftSummary[]>;
  summary(id: string): Promise<DraftSummary | undefined>;
  /** As it was stored; the caller passes it through the gate. */
  content(id: string): Promise<Draft | undefined>;
  /** A draft that is not there yet: new, opened from a file, duplicated, or brought back from the mirror. */
  add(edition: Edition, draft: Draft, mirroredRevision?: number, name?: string | null): Promise<void>;
  /** From now on only this writer saves the draft: an earlier one that wakes up late is refused. */
  claim(id: string, writer: string): Promise<void>;
  /** Writes `draft` over the revision that it came from. Returns the new revision. Throws `DraftWasChangedElsewhere`, also when another writer has claimed the draft. */
  save(edition: Edition, draft: Draft, writer?: string): Promise<number>;
  /** Puts another state in the place of what is there, which the caller has kept or knows to be on disk. */
  replace(edition: Edition, draft: Draft, mirroredRevision: number): Promise<void>;
  /** Keeps a copy of stored content that cannot be used, or a state that could not be saved, outside of the list. */
  setAside(id: string, state?: Draft): Promise<void>;
  /** Takes a draft off the list for good; the disk is not touched. */
  forget(id: string): Promise<void>;
  markMirrored(id: string, revision: number): Promise<void>;
  rename(id: string, name: string | null): Promise<void>;
  setTrashed(id: string, trashedAt: string | null): Promise<void>;
  putPicture(sha256: string, bytes: Blob): Promise<void>;
  picture(sha256: string): Promise<Blob | undefined>;
  view(id: string): Promise<StoredView | undefined>;
  putView(view: StoredView): Promise<void>;
}

/** Whether a save comes from another state, or from a window that has lost the draft. */
export function isOvertaken(before: DraftSummary | undefined, draft: Draft, writer: string | undefined): boolean {
  return before !== undefined && (before.revision !== draft.revision || (writer !== undefined && before.writer !== undefined && before.writer !== writer));
}

/** More states than this the disk never lags behind unless it fails; then the first are forgotten. */
const MOST_STATES = 50;

/** The row of a draft that comes in, with nothing kept from before. */
export function firstSummary(edition: Edition, draft: Draft, mirroredRevision: number, name: string | null): DraftSummary {
  return { ...summarise(edition, draft, { trashedAt: null, name, mirroredRevision }), handedOver: [stateOf(draft)] };
}
/** The row after a save over `before`. */
export function nextSummary(edition: Edition, draft: Draft, before: DraftSummary | undefined): DraftSummary {
  return {
    ...before?.writer === undefined ? {} : { writer: before.writer },
    ...summarise(edition, draft, { trashedAt: before?.trashedAt ?? null, name: before?.name ?? null, mirroredRevision: before?.mirroredRevision ?? 0 }),
    handedOver: [...before?.handedOver ?? [], stateOf(draft)].slice(-MOST_STATES),
  };
}
/** What changes in the row when the disk has acknowledged a revision. */
export function mirroredChange(before: Pick<DraftSummary, 'handedOver'> | undefined, revision: number): Pick<DraftSummary, 'mirroredRevision' | 'handedOver'> {
  return { mirroredRevision: revision, handedOver: (before?.handedOver ?? []).filter((state) => state.revision >= revision) };
}

function stateOf({ revision, changedAt }: Draft): DraftState {
  return { revision, changedAt };
}
