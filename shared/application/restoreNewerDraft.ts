/** A draft of a later program, read as if it were of this one: what fits is shown, and nothing of it may ever be saved from here. */
import type { Edition } from '#shared/form/edition.ts';
import { DRAFT_FORMAT_VERSION } from './draft.ts';
import { isRecord } from './isRecord.ts';
import { type RestoredDraft, restoreDraft } from './restoreDraft.ts';

/** Throws DraftRefused. */
export function restoreNewerDraft(value: unknown, editions: readonly Edition[]): RestoredDraft {
  return restoreDraft(isRecord(value) ? { ...value, formatVersion: DRAFT_FORMAT_VERSION } : value, editions);
}
