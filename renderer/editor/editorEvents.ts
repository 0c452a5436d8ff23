/** What the editor takes into its own hands: pasting, dropping, and the browser's own undo. */
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import type { NarrativeEditor } from './document/createNarrativeEditor.ts';
import { carriesOwnCopy, paste } from './paste/paste.ts';
import { insertPictures } from './pictures/insertPictures.ts';

export interface EditorEventParts {
  opened(): NarrativeEditor | null;
  readonly store: Pick<DraftStore, 'putPicture'>;
  run(command: 'undo' | 'redo'): void;
  say(words: string): void;
  warn(words: string): void;
}

function picturesIn(data: DataTransfer): readonly File[] {
  return [...data.files].filter(({ type }) => type.startsWith('image/'));
}

export function editorEvents(parts: EditorEventParts): NonNullable<EditorProps['handleDOMEvents']> {
  const { store, run, say, warn } = parts;
  const take = (event: Event, data: DataTransfer, at?: number): boolean => {
    const opened = parts.opened();
    if (!opened) return false;
    const outcome = paste({ opened, data, ...(at === undefined ? {} : { at }) });
    switch (outcome.kind) {
      case 'own': return false;
      case 'pictures':
        event.preventDefault();
        void insertPictures({ opened, store, warn }, picturesIn(data), at);
        return true;
      case 'pasted':
        event.preventDefault();
        if (outcome.leftOut !== '') say(outcome.leftOut);
        return true;
      case 'refused':
        event.preventDefault();
        warn(outcome.reason);
        return true;
    }
  };
  return {
    paste: (_view: EditorView, event: ClipboardEvent) => (event.clipboardData ? take(event, event.clipboardData) : false),
    drop: (view: EditorView, event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer || view.dragging || carriesOwnCopy(dataTransfer)) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      // The window opens draft files that are dropped on it: pictures are the text's.
      event.stopPropagation();
      return take(event, dataTransfer, at);
    },
    beforeinput: (_view: EditorView, event: InputEvent) => {
      const turn = { historyUndo: 'undo', historyRedo: 'redo' }[event.inputType];
      if (turn !== 'undo' && turn !== 'redo') return false;
      // The browser's own undo knows nothing of the application's: its menu leads here as well.
      event.preventDefault();
      run(turn);
      return true;
    },
    // ProseMirror would swallow the keys of undo and redo; left alone they reach the application's commands.
    keydown: (_view: EditorView, event: KeyboardEvent) => (
      !event.isComposing && event.keyCode !== 229 && (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key)
    ),
  };
}
