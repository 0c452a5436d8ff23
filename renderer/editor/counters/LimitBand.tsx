/** A thin band: where 合适 and 接近 lie, and how far the text reaches. The words beside it say the same. */
import type { TextLimit } from '#shared/form/limit.ts';

export function LimitBand({ limit, words }: { readonly limit: TextLimit; readonly words: number }) {
  const [onTarget, near] = [limit.onTargetPercent ?? 0, limit.nearPercent ?? limit.onTargetPercent ?? 0];
  // The band ends half as far again beyond what is near, so that too much can be seen as well.
  const end = 100 + near * 1.5;
  const at = (percent: number) => `${Math.min(100, Math.max(0, percent / end * 100))}%`;
  const width = (percent: number) => `${percent / end * 100}%`;
  return (
    <span className="limit-band" aria-hidden="true">
      <span className="limit-near" style={{ left: at(100 - near), width: width(near * 2) }} />
      <span className="limit-on-target" style={{ left: at(100 - onTarget), width: width(onTarget * 2) }} />
      <span className="limit-filled" style={{ width: at(limit.words > 0 ? words / limit.words * 100 : 0) }} />
    </span>
  );
}
