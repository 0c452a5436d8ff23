/** What a check says, with what can be done about it. */
import type { ReactNode } from 'react';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { FindingTools } from './FindingTools.tsx';
import './findings.css';

/** `children` stand before the message: the name of the place, a way there. */
export function FindingLine({ finding, children }: { readonly finding: Finding; readonly children?: ReactNode }) {
  return (
    <div className={`finding finding-${finding.severity}`}>
      <FindingIcon severity={finding.severity} />
      <span className="finding-words">{children}{finding.message}<FindingTools finding={finding} /></span>
    </div>
  );
}
