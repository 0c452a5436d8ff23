/** Brings a clipboard or drop into the text: words at once, words with pictures as soon as the pictures are read, all of it as one step of undo. */
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { insertPictures } from '#renderer/editor/pictures/insertPictures.ts';
import { readPicture } from '#renderer/editor/pictures/readPicture.ts';
import { NO_PICTURES, sayNotKept, storePictures } from '#renderer/editor/pictures/storePictures.ts';
import { sayLeftOut } from './leftOut.ts';
import { insertPasted, type PastedData, readPasted } from './paste.ts';
import { fillPending, withoutPending } from './pendingPictures.ts';

export interface PasteTarget {
  readonly opened: NarrativeEditor;
  readonly store: Pick<DraftStore, 'putPicture'>;
  say(words: string): void;
  warn(words: string): void;
}

export async function pasteInto(target: PasteTarget, data: PastedData & { readonly files: ArrayLike<File> }, at?: number): Promise<void> {
  const { opened, store, say, warn } = target;
  const pasted = readPasted(data);
  switch (pasted.kind) {
    case 'own': return;
    case 'refused':
      warn(pasted.reason);
      return;
    case 'pictures':
      await insertPictures(target, Array.from(data.files).filter(({ type }) => type.startsWith('image/')), at);
      return;
    case 'blocks': {
      const { read, pending } = pasted;
      // The clipboard is gone after the event: all of it is asked for before anything waits.
      const rtf = pending > 0 ? data.getData('text/rtf') : '';
      if (read.blocks.length === 0 && data.files.length > 0) {
        warn('正文里只能放图片。其他文件请到“证实性材料”一步添加。');
        return;
      }
      if (pending === 0) {
        insertPasted(opened, read.blocks, at);
        const words = sayLeftOut(read.leftOut, read.hadLook);
        if (words !== '') say(words);
        return;
      }
      const filled = await fillPending(read.blocks, read.picturesMet, rtf, readPicture);
      let { blocks, missing } = filled;
      let stored = NO_PICTURES;
      try {
        stored = await storePictures(store, opened.binding.assets, filled.pictures);
      } catch {
        blocks = withoutPending(read.blocks);
        missing = pending;
      }
      if (opened.editor.isDestroyed) return;
      insertPasted(opened, blocks, at, stored.assets);
      say(sayLeftOut({ ...read.leftOut, pictures: read.leftOut.pictures + missing }, true) + sayNotKept(stored));
    }
  }
}
