/**
 * Entries of a zip that its draft does not register. They are left alone, but said, and they count against the limits: what
 * unpacks to more than a draft may hold is no draft, even when nobody would look at it.
 */
import type { FileEntry } from '@zip.js/zip.js';
import type { Asset } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import type { SetAside } from '#shared/application/setAside.ts';
import { DRAFT_FILE_LIMITS } from './draftFileLimits.ts';
import { assetEntryName, DRAFT_ENTRY, isLitter, MANIFEST_ENTRY } from './entryNames.ts';
import { SinkWriter } from './zipBytes.ts';

/** More names than this are counted. */
const NAMES_SHOWN = 3;
const NAME_CHARACTERS = 100;

/** The entries that a draft.json registers, whatever else it says: it has not been through the gate yet. */
function registeredAs(use: Asset['use'], value: unknown): ReadonlySet<string> {
  const assets: readonly unknown[] = isRecord(value) && Array.isArray(value['assets']) ? value['assets'] : [];
  return new Set(assets.filter(isRecord).filter((asset) => asset['use'] === use).flatMap(({ sha256, extension }) => (
    typeof sha256 === 'string' && typeof extension === 'string' ? [assetEntryName({ sha256, extension })] : []
  )));
}

function shown(name: string): string {
  const characters = [...name];
  return characters.length > NAME_CHARACTERS ? `“${characters.slice(0, NAME_CHARACTERS).join('')}…”` : `“${name}”`;
}

/** Unpacks to nowhere, because a zip may declare any size; no byte more than declared. */
async function checkSize(entry: FileEntry): Promise<void> {
  let bytes = 0;
  const counting = new SinkWriter({
    write(piece) {
      bytes += piece.length;
      if (bytes > entry.uncompressedSize) throw new RangeError(`more than the declared ${entry.uncompressedSize} bytes`);
    },
  });
  try {
    await entry.getData(counting, { checkCrc32: true });
  } catch (error) {
    throw new DraftRefused('unsafe', `里面的${shown(entry.filename)}已损坏或做过手脚，没有打开。请对方用本程序重新保存一份。`, { cause: error });
  }
}

function remark(names: readonly string[]): readonly SetAside[] {
  if (names.length === 0) return [];
  const first = names.slice(0, NAMES_SHOWN).map(shown).join('、');
  const which = names.length > NAMES_SHOWN ? `${first}等 ${names.length} 个文件` : first;
  return [{ place: '', message: `草稿文件里的${which}不属于草稿，没有理会。` }];
}

/** `draft`: what draft.json says, and its size. Refuses what unpacks beyond the limit of draft and pictures; names the rest. */
export async function lookAtUnlisted(entries: readonly FileEntry[], draft: { readonly value: unknown; readonly bytes: number }): Promise<readonly SetAside[]> {
  const limit = DRAFT_FILE_LIMITS.draftAndPicturesBytes;
  const pictures = registeredAs('picture', draft.value);
  const originals = registeredAs('original', draft.value);
  const evidence = registeredAs('evidence', draft.value);
  const others = entries.filter(({ filename }) => filename !== DRAFT_ENTRY && filename !== MANIFEST_ENTRY && !evidence.has(filename));
  if (others.reduce((sum, entry) => sum + entry.uncompressedSize, draft.bytes) > limit) {
    throw new DraftRefused('tooLarge', '里面的文字、图片和其他文件解开后超过 300 MB，不是正常的草稿，没有打开。');
  }
  const unlisted = others.filter(({ filename }) => !pictures.has(filename) && !originals.has(filename));
  for (const entry of unlisted) await checkSize(entry);
  return remark(unlisted.map(({ filename }) => filename).filter((name) => !isLitter(name)));
}
