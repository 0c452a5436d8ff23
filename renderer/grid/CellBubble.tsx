/** What is to be said about a cell, under it while it has the cursor or the pointer: findings, and texts offered from elsewhere. */
import type { ReactNode } from 'react';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';

export interface CellBubbleProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Columns at the right have it end at their right. */
  readonly isAtRight: boolean;
  /** Buttons, for the cell that has the cursor. */
  readonly children?: ReactNode;
}

export function CellBubble({ id, findings, isAtRight, children }: CellBubbleProps) {
  return (
    <div id={id} className={`sheet-bubble${isAtRight ? ' sheet-bubble-right' : ''}`} {...(children ? {} : { role: 'tooltip' })}>
      {findings.map(({ rule, severity, message }) => <p key={rule}><FindingIcon severity={severity} />{message}</p>)}
      {children}
    </div>
  );
}
