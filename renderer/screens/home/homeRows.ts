/** The rows of the home list: what is in it, what in the trash, and what a search finds. */
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';

export const TRASH_DAYS = 30;
/** With more drafts than this a search field appears. */
export const SEARCH_FROM = 10;

export function draftTitle(summary: Pick<DraftSummary, 'name' | 'company' | 'benchmarkName'>): string {
  return summary.name || summary.company || '未填申报单位';
}

/** Every word of the query must be found in what the row shows. */
export function matchesSearch(summary: DraftSummary, query: string): boolean {
  const shown = [summary.name, summary.company, summary.benchmarkName, summary.direction, String(summary.year)].join(' ').toLowerCase();
  return query.toLowerCase().split(/\s+/).every((word) => shown.includes(word));
}

export function splitTrash(summaries: readonly DraftSummary[]): { readonly listed: readonly DraftSummary[]; readonly trashed: readonly DraftSummary[] } {
  return { listed: summaries.filter(({ trashedAt }) => trashedAt === null), trashed: summaries.filter(({ trashedAt }) => trashedAt !== null) };
}

const MINUTE = 60_000;
/** `刚才`, `12 分钟前`, `3 小时前`, `昨天 14:32`, `11月5日`. */
export function relativeTime(iso: string, now: Date): string {
  const then = new Date(iso);
  const passed = now.getTime() - then.getTime();
  const clock = then.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
  const day = (date: Date) => Math.floor((date.getTime() - date.getTimezoneOffset() * MINUTE) / 86_400_000);
  const days = day(now) - day(then);
  // A clock that was set back, or another computer's: a day says more than a distance.
  if (passed < -MINUTE) return `${then.getFullYear()}年${then.getMonth() + 1}月${then.getDate()}日`;
  if (passed < MINUTE) return '刚才';
  if (passed < 60 * MINUTE) return `${Math.floor(passed / MINUTE)} 分钟前`;
  if (days === 0) return `${Math.floor(passed / (60 * MINUTE))} 小时前`;
  if (days === 1) return `昨天 ${clock}`;
  const date = `${then.getMonth() + 1}月${then.getDate()}日`;
  return then.getFullYear() === now.getFullYear() ? date : `${then.getFullYear()}年${date}`;
}

/** Days from today to the deadline; negative when it is past. */
export function daysUntil(deadline: string, now: Date): number {
  const [year = 0, month = 1, day = 1] = deadline.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86_400_000);
}
