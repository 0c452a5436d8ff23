/** Where the files of the evidence lie in a package: the list on paper and the folder agree, and no file lies there twice. */
import type { Draft } from '#shared/application/draft.ts';
import { evidenceFileName } from './packageNames.ts';

export interface FiledEvidence {
  /** SHA-256. */
  readonly asset: string;
  /** Without the folder. */
  readonly name: string;
  /** It lies there already, under the name that an earlier item gave it. */
  readonly isFiledBefore: boolean;
}

/** By item, in the order of the list. */
export function evidenceFiles({ evidence, assets }: Pick<Draft, 'evidence' | 'assets'>): readonly (readonly FiledEvidence[])[] {
  const names = new Map<string, string>();
  return evidence.map((item, itemIndex) => item.files.map(({ asset, fileName }, fileIndex): FiledEvidence => {
    const before = names.get(asset);
    if (before !== undefined) return { asset, name: before, isFiledBefore: true };
    const extension = assets.find(({ sha256 }) => sha256 === asset)?.extension ?? fileName.split('.').at(-1) ?? '';
    const name = evidenceFileName(item, itemIndex + 1, fileIndex, extension);
    names.set(asset, name);
    return { asset, name, isFiledBefore: false };
  }));
}
