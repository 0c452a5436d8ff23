/** How many days are left: the county's own deadline when the user has set one, else the edition's. Past it is said plainly and blocks nothing. */
import { editions } from '#shared/editions/index.ts';
import { useSettings } from '#renderer/look/settings.ts';
import { daysUntil } from './homeRows.ts';

function inChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export function DeadlineLine() {
  const { settings } = useSettings();
  const edition = editions[0];
  if (!edition) return null;
  const own = settings.ownDeadlines[edition.id];
  const deadline = own ?? edition.deadline;
  const days = daysUntil(deadline, new Date());
  const whose = own ? `当地要求 ${inChinese(deadline)} 前报送（省里截止 ${inChinese(edition.deadline)}）` : `${edition.year}年申报截止 ${inChinese(deadline)}`;
  const left = days > 0 ? `还有 ${days} 天` : days === 0 ? '就是今天' : '已经过了，新一年的通知发布后请核对要求';
  return <p className={`deadline-line${days >= 0 && days <= 7 ? ' deadline-near' : ''}`}>{whose}，{left}。</p>;
}
