/** Puts drafts that were found on disk into the list. */
import type { MirroredDraft } from '#shared/desktopApi.ts';
import { takeFromDisk } from '#renderer/drafts/takeFromDisk.ts';
import type { Homes } from './bringTogether.ts';

export interface TakenFound {
  readonly count: number;
  /** Sentences: what could not be read, and what the gate set aside. */
  readonly said: readonly string[];
}

export async function takeFound(homes: Homes, drafts: readonly MirroredDraft[]): Promise<TakenFound> {
  let count = 0;
  const said: string[] = [];
  for (const { id, company } of drafts) {
    const taken = await takeFromDisk(homes, id).catch(() => ({ refused: '没能放进列表，文件没有改动，请再试一次。' }));
    if ('refused' in taken) said.push(`${company || '未填申报单位'}：${taken.refused}`);
    else {
      count += 1;
      said.push(...taken.done.setAside);
    }
  }
  return { count, said };
}
