/** What the checks say of a table, beneath it: a cell is too narrow for sentences. Each line leads to its cell; hints stay at their cells. */
import { memo } from 'react';
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { ExplainedLine } from '#renderer/findings/ExplainedLine.tsx';
import { FindingLine } from '#renderer/findings/FindingLine.tsx';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useSaidFindings } from '#renderer/session/findings.ts';
import type { CheckedTable, ToldFindings } from './useToldFindings.ts';

const MOST_SHOWN = 12;

/** `表2 经济效益 · 营业收入 · 2023年` without the table, in which one is. */
function nameInTable(table: string, placeName: string): string {
  const start = `${table} · `;
  return placeName.startsWith(start) ? placeName.slice(start.length) : placeName;
}

export interface GridFindingsProps {
  readonly table: CheckedTable;
  /** `表2 经济效益`. */
  readonly name: string;
  readonly findings: ToldFindings;
}

export const GridFindings = memo(function GridFindings({ table, name, findings }: GridFindingsProps) {
  const { goToPlace } = useNavigation();
  const ofCells = findings.ofCells.filter(({ severity }) => severity !== 'hint');
  const more = ofCells.length - MOST_SHOWN;
  const explained = useSaidFindings().explained.filter(({ finding: { place } }) => place === table.place || table.rowOf(place) !== null);
  const way = ({ place, placeName }: Finding) => <button type="button" className="sheet-finding-way" onClick={() => goToPlace(place)}>{nameInTable(name, placeName)}</button>;
  return (
    <div className="sheet-findings" aria-live="polite">
      {findings.ofTable.map((finding) => <FindingLine key={findingId(finding)} finding={finding} />)}
      {ofCells.slice(0, MOST_SHOWN).map((finding) => <FindingLine key={findingId(finding)} finding={finding}>{way(finding)}</FindingLine>)}
      {more > 0 && <p className="soft">还有{more}处，按 F8 逐处查看。</p>}
      {explained.map((each) => <ExplainedLine key={each.explanation.findingId} explained={each}>{way(each.finding)}</ExplainedLine>)}
    </div>
  );
});
