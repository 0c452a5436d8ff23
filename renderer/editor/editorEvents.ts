/** What the editor takes into its own hands: pasting, dropping, and the keys of the application's own undo. */
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import type { NarrativeEditor } from './document/createNarrativeEditor.ts';
import { pasteInto } from './paste/pasteInto.ts';
import { carriesOwnCopy } from './paste/paste.ts';
import { adoptPictures } from './pictures/adoptPictures.ts';

export interface EditorEventParts {
  opened(): NarrativeEditor | null;
  readonly session: DraftSession;
  readonly store: Pick<DraftStore, 'putPicture' | 'picture'>;
  run(command: 'undo' | 'redo'): void;
  say(words: string): void;
  warn(words: string): void;
}

export function editorEvents(parts: EditorEventParts): NonNullable<EditorProps['handleDOMEvents']> {
  const { session, store, run, say, warn } = parts;
  const take = (event: Event, data: DataTransfer, at?: number): boolean => {
    const opened = parts.opened();
    if (!opened?.editor.isEditable) return false;
    if (carriesOwnCopy(data)) {
      opened.binding.commit();
      setTimeout(() => {
        // ProseMirror has put it in; what it shows may belong to another draft.
        opened.binding.commitAs('粘贴');
        void adoptPictures(opened, session, store);
      });
      return false;
    }
    event.preventDefault();
    void pasteInto({ opened, store, say, warn }, data, at);
    return true;
  };
  return {
    paste: (_view: EditorView, event: ClipboardEvent) => (event.clipboardData ? take(event, event.clipboardData) : false),
    drop: (view: EditorView, event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer || view.dragging) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
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
