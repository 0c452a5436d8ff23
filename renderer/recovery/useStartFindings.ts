/** What the start found, for the home screen; looked at anew when something has changed. */
import { App } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useLatest } from '#renderer/components/useLatest.ts';
import { useServices } from '#renderer/programServices.ts';
import { draftTitle } from '#renderer/screens/home/homeRows.ts';
import { bringTogether, type StartFindings, writeBehind } from './bringTogether.ts';

export interface StartState {
  /** Null: not looked yet. */
  readonly findings: StartFindings | null;
  /** Why drafts of the list are not on disk, in words. */
  readonly unwritten: string | null;
  look(): Promise<void>;
}

const UNREACHED: StartFindings = {
  onlyOnDisk: [], bothChanged: [], taken: [], unwritten: [], trashedOnDisk: [], unreadable: [],
  problem: '程序的后台没有应答，没能查看草稿文件夹。',
};

export function useStartFindings(onTaken: () => Promise<void>): StartState {
  const { store, desktop } = useServices();
  const speak = useLatest(App.useApp());
  const [findings, setFindings] = useState<StartFindings | null>(null);
  const [unwritten, setUnwritten] = useState<string | null>(null);
  const look = useCallback(async () => {
    const found = await bringTogether({ store, desktop }).catch(() => UNREACHED);
    setFindings(found);
    if (found.taken.length > 0) {
      await onTaken();
      void speak.current.message.info(`草稿文件夹里有更新的内容，已采用：${found.taken.map(draftTitle).join('、')}。`, 6);
    }
    setUnwritten(await writeBehind({ store, desktop }, found.unwritten));
  }, [store, desktop, speak, onTaken]);
  useEffect(() => void look(), [look]);
  return { findings, unwritten, look };
}
