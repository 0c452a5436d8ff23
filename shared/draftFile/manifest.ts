/** `manifest.json`: what a draft file should hold, so that damage on the way is noticed. */
import type { Draft } from '#shared/application/draft.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import { assetEntryName, DRAFT_ENTRY } from './entryNames.ts';
import { type LineageState, readLineage } from './lineage.ts';

export interface ManifestFile {
  /** As in the zip. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}
export interface Manifest {
  readonly format: 'zbdraft';
  /** Of draft.json. */
  readonly formatVersion: number;
  /** Name and version of the program that wrote the file. */
  readonly program: string;
  readonly draft: { readonly id: string; readonly revision: number };
  readonly files: readonly ManifestFile[];
  /** This state and those before it that went from computer to computer, oldest first. Files of older programs have none. */
  readonly lineage?: readonly LineageState[];
}

/** `draftFile` is draft.json as it goes into the zip. */
export function manifestOf(draft: Draft, draftFile: Omit<ManifestFile, 'name'>, program: string, lineage: readonly LineageState[]): Manifest {
  return {
    format: 'zbdraft',
    formatVersion: draft.formatVersion,
    program,
    draft: { id: draft.id, revision: draft.revision },
    files: [
      { name: DRAFT_ENTRY, ...draftFile },
      ...draft.assets.map((asset) => ({ name: assetEntryName(asset), bytes: asset.bytes, sha256: asset.sha256 })),
    ],
    ...(lineage.length > 0 ? { lineage } : {}),
  };
}

/** What the reader needs to know. Null when the value is no manifest. */
export function readManifest(value: unknown): { readonly formatVersion: number; readonly draftSha256: string; readonly lineage: readonly LineageState[] } | null {
  if (!isRecord(value) || value['format'] !== 'zbdraft' || !Array.isArray(value['files'])) return null;
  const { formatVersion } = value;
  const files: readonly unknown[] = value['files'];
  const draft = files.filter(isRecord).find((file) => file['name'] === DRAFT_ENTRY);
  const draftSha256 = draft?.['sha256'];
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || typeof draftSha256 !== 'string') return null;
  return { formatVersion, draftSha256: draftSha256.toLowerCase(), lineage: readLineage(value['lineage']) };
}
