/** The files of a draft that lies in the mirror, as the exporters ask for them. */
import { createHash } from 'node:crypto';
import type { Draft } from '#shared/application/draft.ts';
import { type DraftAssets, draftAssets } from './draftAssets.ts';
import { draftFolder } from './draftFolder.ts';

/** `folder` is the draft's own; `draft` may be ahead of what is saved there. */
export function mirrorAssets(draft: Draft, folder: string): DraftAssets {
  return draftAssets(draft, draftFolder(folder), new Map(), () => createHash('sha256'));
}
