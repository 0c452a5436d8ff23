/** A draft file dropped anywhere on the window opens, whatever screen is shown; a browser would leave the program for it. Parts that take files of their own come first. */
import { App } from 'antd';
import { useEffect } from 'react';
import { useLatest } from '#renderer/components/useLatest.ts';
import { useServices } from '#renderer/programServices.ts';
import { useDraftFiles } from './draftFilesContext.ts';
import './opening.css';

function filesIn(event: DragEvent): readonly DataTransferItem[] {
  return [...event.dataTransfer?.items ?? []].filter(({ kind }) => kind === 'file');
}
/** While it is dragged only its kind is told, and a draft file has none. */
function mayBeDraft(event: DragEvent): boolean {
  return filesIn(event).some(({ type }) => type === '');
}
function mark(isOver: boolean): void {
  document.body.toggleAttribute('data-draft-file-over', isOver);
}

export function DroppedFiles() {
  const { store, desktop } = useServices();
  const files = useLatest(useDraftFiles());
  const speak = useLatest(App.useApp());
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.defaultPrevented || filesIn(event).length === 0) return;
      event.preventDefault();
      mark(mayBeDraft(event));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) mark(false);
    };
    const open = async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const knownIds = (await store.list()).map(({ id }) => id);
      await files.current.takeIn(await desktop.openDroppedFile({ name: file.name, bytes, knownIds }));
    };
    const drop = (event: DragEvent) => {
      mark(false);
      if (event.defaultPrevented || filesIn(event).length === 0) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file && /\.zbdraft$/i.test(file.name)) open(file).catch(() => speak.current.message.error('没有打开，文件没有改动，请再试一次。'));
      else void speak.current.message.info('这里可以放草稿文件（.zbdraft）。');
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      mark(false);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [store, desktop, files, speak]);
  return null;
}
