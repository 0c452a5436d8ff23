/** The parts of the narrative × the points that the notice names: ticked by hand; where one seems to be written leads there. Cues never decide. */
import { Checkbox } from 'antd';
import { memo } from 'react';
import type { PartCoverage, PointCoverage } from '#shared/validation/coverage.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { usePointTick } from '#renderer/session/usePointTick.ts';

const Point = memo(function Point({ coverage: { point, suggestions } }: { readonly coverage: PointCoverage }) {
  const { isReadOnly } = useSession();
  const { isTicked, tick } = usePointTick(point);
  const { goToPlace } = useNavigation();
  return (
    <li className={`coverage-point${isTicked ? ' coverage-ticked' : ''}`}>
      <Checkbox checked={isTicked} disabled={isReadOnly} onChange={(event) => tick(event.target.checked)}>{point.label}</Checkbox>
      {suggestions.length > 0 && (
        <span className="coverage-places">
          {suggestions.map(({ place, span, sentence }, index) => (
            <button key={`${place} ${span.quote} ${span.occurrence}`} type="button" className="finding-tool" title={sentence} aria-label={`${index === 0 ? '似已写到' : index + 1}：${sentence}`} onClick={() => goToPlace(place, span)}>
              {index === 0 ? '似已写到' : index + 1}
            </button>
          ))}
        </span>
      )}
    </li>
  );
});

export function CoverageMap({ coverage }: { readonly coverage: readonly PartCoverage[] }) {
  const parts = coverage.filter(({ points }) => points.length > 0);
  if (parts.length === 0) return null;
  return (
    <section className="review-card" aria-label="通知要求的要点">
      <h3>通知要求的要点</h3>
      <p className="soft">写到了的，请您自己勾上；“似已写到”按字词找到，供参考。</p>
      <table className="coverage">
        <thead><tr><th scope="col">部分</th><th scope="col">要点</th><th scope="col" className="coverage-count">已核对</th></tr></thead>
        <tbody>
          {parts.map(({ part, points }) => (
            <tr key={part.id}>
              <th scope="row">{part.heading}</th>
              <td><ul className="coverage-points">{points.map((point) => <Point key={point.point.id} coverage={point} />)}</ul></td>
              <td className="coverage-count digits">{points.filter(({ isTicked }) => isTicked).length} / {points.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
