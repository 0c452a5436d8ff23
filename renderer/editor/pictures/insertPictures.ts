/** Pictures from files, from the clipboard or dropped, into the text: one step of undo for all that came together, and the caption asked for at once. */
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { insertBlock } from '#renderer/editor/document/insertBlock.ts';
import { newId } from '#renderer/editor/document/newId.ts';
import type { ImportedPicture } from './importPicture.ts';
import { readPicture } from './readPicture.ts';
import { sayNotKept, storePictures, type StoredPictures } from './storePictures.ts';

export interface PictureTarget {
  readonly opened: NarrativeEditor;
  readonly store: Pick<DraftStore, 'putPicture'>;
  warn(words: string): void;
}

const FAULTS = { unreadable: '读不出来，可能不是图片或已损坏', tooLarge: '太大，请先缩小' } as const;
/** A picture fills this share of the text width at first, when it is wide enough. */
const WIDE_PERCENT = 80;
const NARROW_PERCENT = 60;
/** Narrower than this a picture would be enlarged beyond what it shows. */
const NARROW_PX = 700;

function firstWidth({ widthPx, heightPx }: ImportedPicture): number {
  return widthPx < NARROW_PX || heightPx > widthPx * 1.2 ? NARROW_PERCENT : WIDE_PERCENT;
}

async function readAll(files: readonly File[], warn: (words: string) => void): Promise<readonly ImportedPicture[]> {
  const pictures: ImportedPicture[] = [];
  for (const file of files) {
    const outcome = await readPicture(file);
    if ('picture' in outcome) pictures.push(outcome.picture);
    else warn(`“${file.name || '图片'}”${FAULTS[outcome.fault]}，没有插入。`);
  }
  return pictures;
}

function askForCaption({ editor }: NarrativeEditor, position: number): void {
  const figure = editor.view.nodeDOM(position);
  if (!(figure instanceof HTMLElement)) return;
  figure.scrollIntoView({ block: 'nearest' });
  figure.querySelector<HTMLInputElement>('.rich-caption input')?.focus({ preventScroll: true });
}

/** `at`: a position in the text; where the cursor stands when absent. */
export async function insertPictures({ opened, store, warn }: PictureTarget, files: readonly File[], at?: number): Promise<void> {
  const pictures = await readAll(files, warn);
  if (pictures.length === 0) return;
  let stored: StoredPictures;
  try {
    stored = await storePictures(store, opened.binding.assets, pictures);
  } catch {
    warn('图片没能保存到本机，没有插入。请检查磁盘空间后再试。');
    return;
  }
  const { editor, binding } = opened;
  if (editor.isDestroyed) return;
  let position: number | null = null;
  binding.step('插入图片', () => {
    for (const picture of pictures) {
      const node = editor.schema.nodes['picture']?.create({ id: newId('figure'), asset: picture.sha256, widthPercent: firstWidth(picture) });
      const where: number | undefined = position === null ? at : position + 1;
      if (node) position = insertBlock(editor.view, node, where === undefined ? undefined : Math.min(where, editor.state.doc.content.size));
    }
  }, stored.assets);
  const words = sayNotKept(stored);
  if (words !== '') warn(words);
  if (position !== null) askForCaption(opened, position);
}
