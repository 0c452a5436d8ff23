/** What a check says, with what can be done about it. */
import type { ReactNode } from 'react';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { FindingTools } from './FindingTools.tsx';
import './findings.css';

export interface FindingLineProps {
  readonly finding: Finding;
  /** Before the message: the name of the place, a way there. */
  readonly children?: ReactNode;
  /** The message leads somewhere. */
  go?(): void;
}

export function FindingLine({ finding, children, go }: FindingLineProps) {
  return (
    <div className={`finding finding-${finding.severity}`}>
      <FindingIcon severity={finding.severity} />
      <span className="finding-words">{children}{go ? <button type="button" className="finding-message" onClick={go}>{finding.message}</button> : finding.message}<FindingTools finding={finding} /></span>
    </div>
  );
}
