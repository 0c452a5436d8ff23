/** What the notice asks this part to say: each point with a tick by hand, and quietly where it seems to be written. */
import { Checkbox } from 'antd';
import { useMemo } from 'react';
import type { GuidancePoint, NarrativePart } from '#shared/form/section.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { useNarrative } from '#renderer/editor/narrativeServices.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { usePointTick } from '#renderer/session/usePointTick.ts';
import { foundCues } from './seemsWritten.ts';
import { showWords } from './showBlock.ts';
import { useRestingText } from './useRestingText.ts';

function Point({ point, cues, opened }: { readonly point: GuidancePoint; readonly cues: readonly string[]; readonly opened: NarrativeEditor }) {
  const { isTicked, tick } = usePointTick(point);
  const { isReadOnly } = useSession();
  return (
    <li className="point">
      <Checkbox checked={isTicked} disabled={isReadOnly} onChange={(event) => tick(event.target.checked)}>{point.label}</Checkbox>
      {cues.length > 0 && (
        <button type="button" className="link-button" title={`文中有“${cues.join('”“')}”`} onClick={() => showWords(opened, cues)}>似已写到</button>
      )}
    </li>
  );
}

export function GuidancePanel({ part, opened }: { readonly part: NarrativePart; readonly opened: NarrativeEditor }) {
  const { texts } = useNarrative();
  const text = useRestingText(opened.field);
  const cues = useMemo(() => foundCues(part.points, text, texts.resolver), [part, text, texts]);
  return (
    <details className="side-card guidance" open>
      <summary>写作要点{part.limitLabel}</summary>
      <p className="guidance-text">{part.guidance}</p>
      <ul>
        {part.points.map((point) => <Point key={point.id} point={point} cues={cues.get(point.id) ?? []} opened={opened} />)}
      </ul>
    </details>
  );
}
