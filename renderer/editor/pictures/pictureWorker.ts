/** Reads pictures beside the window, so that a large one does not hold up a key. */
import { importPicture } from './importPicture.ts';

export interface PictureTask {
  readonly serial: number;
  readonly source: Blob;
}

self.addEventListener('message', (event: MessageEvent<PictureTask>) => {
  const { serial, source } = event.data;
  void importPicture(source).then((outcome) => self.postMessage({ serial, outcome }));
});
