/** Where one is on the way from finding to finding (F8), shared by the keys and the bar that shows it. */
import { createContext, useContext } from 'react';
import type { Finding } from '#shared/validation/finding.ts';

export interface FindingWalk {
  /** The finding that is looked at; null: it is mended. */
  readonly finding: Finding | null;
  /** From 1, among those that are open now. */
  readonly number: number;
  readonly total: number;
  /** The reason is being asked for. */
  readonly isExplaining: boolean;
  go(by: 1 | -1): void;
  stopExplaining(): void;
  close(): void;
}
export interface FindingWays {
  /** Null: nobody is on the way. */
  readonly walk: FindingWalk | null;
  /** Leads to a finding and begins the way there. */
  start(finding: Finding): void;
}
export const FindingWaysContext = createContext<FindingWays>({ walk: null, start: () => undefined });

export function useFindingWays(): FindingWays {
  return useContext(FindingWaysContext);
}

/** What one is asked to look at: hints are no problems. */
export function problemsAmong(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'hint');
}
