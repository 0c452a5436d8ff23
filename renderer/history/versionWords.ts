/** How a version is called in the list and above the comparison. */
import type { DraftVersion } from '#shared/desktopApi.ts';
import { versionReasonNames } from '#shared/history/versionReason.ts';
import type { VersionGroup } from './groupVersions.ts';

const DAY_MS = 86_400_000;

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** `今天`, `昨天`, `11月3日`, `2023年11月3日`; on this computer's clock. */
export function dayWords(iso: string, now: Date): string {
  const then = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY_MS);
  if (days === 0) return '今天';
  if (days === 1) return '昨天';
  const date = `${then.getMonth() + 1}月${then.getDate()}日`;
  return then.getFullYear() === now.getFullYear() ? date : `${then.getFullYear()}年${date}`;
}

/** `14:32`. */
export function timeWords(iso: string): string {
  return new Date(iso).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** `14:32`, or `14:32:07` where several are of one minute. */
export function clockWords(iso: string, withSeconds: boolean): string {
  return withSeconds ? new Date(iso).toLocaleTimeString('zh-CN', { hour12: false }) : timeWords(iso);
}

/** `14:31–14:44`, `14:32`: from the first to the last of a group. */
export function spanWords({ versions }: VersionGroup): string {
  const [first, last] = [timeWords((versions.at(-1) ?? versions[0]).time), timeWords(versions[0].time)];
  return first === last ? last : `${first}–${last}`;
}

/** `今天 14:32`. */
export function momentWords(iso: string, now: Date): string {
  return `${dayWords(iso, now)} ${timeWords(iso)}`;
}

/** What made it, or what the user called it. */
export function titleOfVersion({ name, reason }: Pick<DraftVersion, 'name' | 'reason'>): string {
  return name ?? versionReasonNames[reason];
}

export interface VersionDay {
  readonly day: string;
  readonly versions: readonly DraftVersion[];
}

/** In the order of the list: a clock that was set back gives a day twice, never a wrong order. */
export function byDay(versions: readonly DraftVersion[], now: Date): readonly VersionDay[] {
  const days: { day: string; versions: DraftVersion[] }[] = [];
  for (const version of versions) {
    const day = dayWords(version.time, now);
    const last = days.at(-1);
    if (last?.day === day) last.versions.push(version);
    else days.push({ day, versions: [version] });
  }
  return days;
}
