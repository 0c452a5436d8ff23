/** What is said of the last save, and why one has failed. */
import { DraftWasChangedElsewhere } from './draftStore.ts';
import { DiskRefused, FilesLost } from './writeToDisk.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string; readonly revision: number }
  | { readonly kind: 'saving' }
  /** `reason` is a whole sentence for the user: what happened, whether the work is safe, what to do. */
  | {
    readonly kind: 'failed';
    readonly reason: string;
    /** Hashes of files that are nowhere any more: `saveWithout` them. */
    readonly lost: readonly string[];
    /** The disk has a state that did not come from here: nothing is written over it until the draft was opened anew and the user has chosen. */
    readonly diskHasOther: boolean;
  };

function reasonOf(error: unknown): string {
  if (error instanceof DiskRefused) return error.message;
  if (error instanceof DraftWasChangedElsewhere) return '这份申报书在另一个窗口里有改动，这里的改动没有保存。请先复制这里新写的内容，再重新打开。';
  if (error instanceof Error && error.name === 'QuotaExceededError') return '本机磁盘空间不够，刚才的改动没有保存。请清理磁盘，程序会自动再试。';
  return '刚才的改动没能保存，程序会自动再试。请不要关闭窗口。';
}

export function failedState(error: unknown, diskHasOther: boolean): SaveState {
  return { kind: 'failed', reason: reasonOf(error), lost: error instanceof FilesLost ? error.lost : [], diskHasOther };
}
