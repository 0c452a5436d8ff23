/** Removes what has been in the trash for more than 30 days, once a day while the program is in use. */
import type { DesktopSettingsFile } from './desktopSettings.ts';
import type { Mirror } from './mirror/mirror.ts';
import { purgeTrash } from './mirror/trash.ts';
import { passSteadyTime } from './steadyTime.ts';

export async function emptyOldTrash(mirror: Mirror, settings: DesktopSettingsFile, now: () => Date): Promise<void> {
  const time = passSteadyTime((await settings.read()).time, now());
  await settings.change({ time });
  await mirror.inTurn(() => purgeTrash(mirror.draftsFolder, now(), time.steadyMs));
}

/** `work` is not waited for. When it fails it is left for the next day. */
export function onceADay(now: () => Date, work: () => Promise<void>): () => void {
  let lastDay = '';
  return () => {
    const day = now().toISOString().slice(0, 10);
    if (day === lastDay) return;
    lastDay = day;
    void work().catch(() => undefined);
  };
}
