/** 另存原图: a picture of the text, as it came, into a folder that the user chooses. */
import type { Asset } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';

export interface PictureSaver {
  /** Whether the original was kept; what was small enough is in the text as it came. */
  hasOriginal(asset: string): boolean;
  save(asset: string, caption: string): void;
}
export interface PictureSaverParts {
  readonly session: Pick<DraftSession, 'draft'>;
  readonly desktop: Pick<DesktopApi, 'pickFolder' | 'savePicture'>;
  say(words: string): void;
  warn(words: string): void;
}

function originalOf(assets: readonly Asset[], picture: string): Asset | undefined {
  return assets.find(({ use, originalOf: of }) => use === 'original' && of === picture);
}

export function pictureSaver({ session, desktop, say, warn }: PictureSaverParts): PictureSaver {
  const save = async (asset: string, caption: string) => {
    const { id, assets } = session.draft;
    const original = originalOf(assets, asset);
    const folder = await desktop.pickFolder({ title: original ? '原图存到哪个文件夹' : '图片存到哪个文件夹' });
    if (!folder) return;
    const outcome = await desktop.savePicture({ draftId: id, sha256: original?.sha256 ?? asset, folder: folder.handle, name: caption.trim() || '图片' });
    if ('refused' in outcome) warn(outcome.refused);
    else say(`已存为 ${outcome.done}`);
  };
  return {
    hasOriginal: (asset) => originalOf(session.draft.assets, asset) !== undefined,
    save: (asset, caption) => void save(asset, caption).catch(() => warn('程序的后台没有应答，图片没有另存。请再试一次。')),
  };
}
