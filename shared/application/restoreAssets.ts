/** The stored lists of evidence and of files, checked entry by entry. Whether the files are there is another question (`shared/draftFile`). */
import { ASSET_EXTENSIONS } from './assetExtensions.ts';
import type { Asset, EvidenceFile, EvidenceItem } from './draft.ts';
import { isRecord } from './isRecord.ts';
import type { Aside } from './restoreAnswers.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const ITEM_ID = /^[A-Za-z0-9._-]{1,100}$/;

function listOf(value: unknown, name: string, aside: Aside): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  aside(null, `草稿里的${name}读不懂，没有打开这一部分。`, value);
  return [];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isEvidenceFile(value: unknown): value is EvidenceFile {
  return isRecord(value) && typeof value['asset'] === 'string' && SHA256.test(value['asset']) && typeof value['fileName'] === 'string';
}

function restoreItem(value: unknown, number: number, aside: Aside): EvidenceItem | null {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !ITEM_ID.test(value['id']) || typeof value['title'] !== 'string') {
    aside(null, `第 ${number} 项证实性材料读不懂，没有列入清单，请重新添加。`, value);
    return null;
  }
  const { id, title } = value;
  const keep = <T>(key: string, isFit: (item: unknown) => boolean, empty: T): T => {
    const item = value[key];
    if (item === undefined || isFit(item)) return item === undefined ? empty : item as T;
    aside({ kind: 'evidence', item: id }, `证实性材料“${title}”有一处读不懂，已按未填处理，请核对。`, { [key]: item });
    return empty;
  };
  const files = keep<readonly unknown[]>('files', Array.isArray, []);
  return {
    ...value,
    id,
    title,
    suggestion: keep<string | null>('suggestion', (item) => item === null || typeof item === 'string', null),
    files: files.filter((file): file is EvidenceFile => {
      const isFile = isEvidenceFile(file);
      if (!isFile) aside({ kind: 'evidence', item: id }, `证实性材料“${title}”有一个文件读不懂，请重新添加。`, file);
      return isFile;
    }),
    proves: keep<readonly string[]>('proves', isTexts, []),
    note: keep('note', (item) => typeof item === 'string', ''),
  };
}

/** Items that can be understood, in their order, of equal ids the first; keys that this program does not know stay. Never throws. */
export function restoreEvidence(value: unknown, aside: Aside): readonly EvidenceItem[] {
  const seen = new Set<string>();
  return listOf(value, '证实性材料清单', aside).flatMap((stored, index): EvidenceItem[] => {
    const item = restoreItem(stored, index + 1, aside);
    if (item && seen.has(item.id)) aside({ kind: 'evidence', item: item.id }, `证实性材料“${item.title}”与前面的一项编号相同，没有列入清单，请重新添加。`, stored);
    if (!item || seen.has(item.id)) return [];
    seen.add(item.id);
    return [item];
  });
}

function isSizeOrAbsent(size: unknown): boolean {
  return size === undefined || (Number.isSafeInteger(size) && Number(size) > 0);
}

function isAsset(value: unknown): value is Asset {
  if (!isRecord(value)) return false;
  const { sha256, extension, bytes, use, widthPx, heightPx, originalOf } = value;
  return typeof sha256 === 'string' && SHA256.test(sha256)
    && (use === 'picture' || use === 'evidence' || (use === 'original' && typeof originalOf === 'string' && SHA256.test(originalOf)))
    && typeof extension === 'string' && ASSET_EXTENSIONS[use].includes(extension)
    && Number.isSafeInteger(bytes) && Number(bytes) >= 0
    && isSizeOrAbsent(widthPx) && isSizeOrAbsent(heightPx);
}

/** Entries that can be understood, of equal checksums the first. Never throws. */
export function restoreAssets(value: unknown, aside: Aside): readonly Asset[] {
  const seen = new Set<string>();
  return listOf(value, '文件清单', aside).filter((stored, index): stored is Asset => {
    if (!isAsset(stored)) {
      aside(null, `第 ${index + 1} 个图片或材料文件的登记读不懂，或不是可以使用的文件类型，请重新添加它。`, stored);
      return false;
    }
    if (seen.has(stored.sha256)) {
      aside(null, `第 ${index + 1} 个图片或材料文件登记了两次，只保留前一次。`, stored);
      return false;
    }
    seen.add(stored.sha256);
    return true;
  });
}
