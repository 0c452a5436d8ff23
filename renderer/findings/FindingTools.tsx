/** Beside what a check says: the ways to the other places of a contradiction, what one press can do, and 说明原因. */
import { useRef, useState } from 'react';
import { mayBeExplained } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useSaidFindings } from '#renderer/session/findings.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { ExplainBox } from './ExplainBox.tsx';
import { focusExplained } from './focusExplained.ts';
import { useFindingActions } from './useFindingActions.ts';
import './findings.css';

/** The step is named once. */
function nameBeside(name: string, other: string): string {
  const [step = ''] = name.split(' · ', 1);
  const beginning = `${step} · `;
  return other.startsWith(beginning) ? other.slice(beginning.length) : other;
}

export interface FindingToolsProps {
  readonly finding: Finding;
  /** The box for the reason is open from the beginning. */
  readonly isExplaining?: boolean;
  /** After the box was closed: to give the cursor back. */
  onClosed?(): void;
}

export function FindingTools({ finding, isExplaining = false, onClosed }: FindingToolsProps) {
  const { isReadOnly } = useSession();
  const { goToPlace } = useNavigation();
  const actions = useFindingActions();
  const { lapsed } = useSaidFindings();
  const [isOpen, setIsOpen] = useState(isExplaining);
  const button = useRef<HTMLButtonElement>(null);
  const { others = [], remedies = [], placeName, message } = finding;
  const close = () => {
    setIsOpen(false);
    if (onClosed) onClosed();
    // The button comes back with the next drawing.
    else requestAnimationFrame(() => button.current?.focus());
  };
  const before = lapsed.get(findingId(finding));
  return (
    <span className="finding-tools">
      <span className="finding-gap"> </span>
      {others.map(({ place, placeName: otherName, says }) => (
        <button key={place} type="button" className="finding-tool" title="转到那里" onClick={() => goToPlace(place)}>{nameBeside(placeName, otherName)}：{says}</button>
      ))}
      {!isReadOnly && remedies.map((remedy) => (
        <button key={remedy.label} type="button" className="finding-tool finding-remedy" onClick={() => actions.carryOut(remedy)}>{remedy.label}</button>
      ))}
      {!isReadOnly && mayBeExplained(finding) && !isOpen && (
        <button ref={button} type="button" className="finding-tool" aria-label={`说明原因：${placeName}`} onClick={() => setIsOpen(true)}>说明原因</button>
      )}
      {isOpen && (
        <ExplainBox
          about={message}
          reason={before?.reason ?? ''}
          cancel={close}
          keep={(reason) => {
            actions.explain(finding, reason);
            close();
            if (!onClosed) focusExplained(findingId(finding));
          }}
        />
      )}
      {before && !isOpen && <span className="soft">内容变了，请再看一看。您说明过：{before.reason}</span>}
    </span>
  );
}
