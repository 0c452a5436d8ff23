/** Runs the rehearsal by itself once a week while nobody needs the computer; speaks only when something is wrong. */
import { App } from 'antd';
import { useEffect } from 'react';
import { useLatest } from '#renderer/components/useLatest.ts';
import { useServices } from '#renderer/programServices.ts';
import { checkBackups } from './checkBackups.ts';

const WEEK_MS = 7 * 86_400_000;
const AFTER_START_MS = 90_000;
const ASK_AGAIN_MS = 6 * 3_600_000;

export function WeeklyCheck() {
  const { store, desktop } = useServices();
  const speak = useLatest(App.useApp());
  useEffect(() => {
    let left = false;
    const checkWhenDue = async () => {
      const { lastCheck } = await desktop.mirrorStatus({});
      const age = lastCheck ? Date.now() - Date.parse(lastCheck.checkedAt) : Number.POSITIVE_INFINITY;
      // A clock that was set back must not put the next one off for ever.
      if (left || (age >= 0 && age < WEEK_MS) || (await store.list()).length === 0) return;
      const outcome = await checkBackups({ store, desktop });
      if (left) return;
      if ('refused' in outcome) speak.current.notification.warning({ title: '每周一次的备份检查没有做成', description: outcome.refused, duration: 0 });
      else if (!outcome.done.isGood) speak.current.notification.warning({ title: '备份检查发现问题', description: `${outcome.done.summary}请到“设置”里的“检查备份”按“现在检查”，看是哪一处。`, duration: 0 });
    };
    const whenIdle = () => requestIdleCallback(() => void checkWhenDue().catch(() => undefined));
    const first = setTimeout(whenIdle, AFTER_START_MS);
    const again = setInterval(whenIdle, ASK_AGAIN_MS);
    return () => {
      left = true;
      clearTimeout(first);
      clearInterval(again);
    };
  }, [store, desktop, speak]);
  return null;
}
