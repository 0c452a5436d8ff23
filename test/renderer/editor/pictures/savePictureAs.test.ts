/** 另存原图: the original where there is one, else the picture itself, and every outcome is told. */
import { describe, expect, it, vi } from 'vitest';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { pictureSaver } from '#renderer/editor/pictures/savePictureAs.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { doc, picture } from '../../../support/richTextParts.ts';
import { openEditor } from '../openEditor.ts';

const draft = draftFor(edition, { assets: [
  { sha256: 'p1', extension: 'png', bytes: 1, use: 'picture' },
  { sha256: 'o1', extension: 'gif', bytes: 9, use: 'original', originalOf: 'p1' },
  { sha256: 'p2', extension: 'png', bytes: 1, use: 'picture' },
] });
function saver(saved: Awaited<ReturnType<DesktopApi['savePicture']>> = { done: 'D:\\图\\现场.gif' }) {
  const desktop = {
    pickFolder: vi.fn<DesktopApi['pickFolder']>(async () => ({ handle: 'h', path: 'D:\\图' })),
    savePicture: vi.fn<DesktopApi['savePicture']>(async () => saved),
  };
  const said = vi.fn<(words: string) => void>();
  const warned = vi.fn<(words: string) => void>();
  return { desktop, said, warned, ...pictureSaver({ session: { draft }, desktop, say: said, warn: warned }) };
}

describe('saving a picture of the text', () => {
  it('takes the original where it was kept, under the caption', async () => {
    const { save, hasOriginal, desktop, said } = saver();
    expect([hasOriginal('p1'), hasOriginal('p2')]).toEqual([true, false]);
    save('p1', ' 现场 ');
    await vi.waitFor(() => expect(said.mock.calls).toEqual([['已存为 D:\\图\\现场.gif']]));
    expect(desktop.savePicture.mock.calls).toEqual([[{ draftId: draft.id, sha256: 'o1', folder: 'h', name: '现场' }]]);
  });

  it('takes the picture itself where it is its own original, also without a caption', async () => {
    const { save, desktop } = saver();
    save('p2', '');
    await vi.waitFor(() => expect(desktop.savePicture.mock.calls).toEqual([[{ draftId: draft.id, sha256: 'p2', folder: 'h', name: '图片' }]]));
  });

  it('does nothing when no folder is chosen, and says why it was refused or not answered', async () => {
    const cancelled = saver();
    cancelled.desktop.pickFolder.mockResolvedValue(null);
    cancelled.save('p1', '现场');
    const refused = saver({ refused: '磁盘已满。' });
    refused.save('p1', '现场');
    await vi.waitFor(() => expect(refused.warned.mock.calls).toEqual([['磁盘已满。']]));
    const silent = saver();
    silent.desktop.savePicture.mockRejectedValue(new Error('gone'));
    silent.save('p1', '现场');
    await vi.waitFor(() => expect(silent.warned.mock.calls).toEqual([['程序的后台没有应答，图片没有另存。请再试一次。']]));
    expect(cancelled.desktop.savePicture).not.toHaveBeenCalled();
  });

  it('is offered beside the width of a chosen picture, in words that say what is saved', () => {
    const save = vi.fn();
    openEditor(doc({ ...picture('f1', '现场'), attrs: { ...picture('f1', '现场').attrs, asset: 'p1' } }), {}, { hasOriginal: (asset) => asset === 'p1', save });
    const button = document.querySelector<HTMLButtonElement>('.rich-tools .rich-save');
    expect(button?.textContent).toBe('另存原图…');
    button?.click();
    expect(save.mock.calls).toEqual([['p1', '现场']]);
    document.body.replaceChildren();
  });
});
