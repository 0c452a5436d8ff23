/** What the checks say of a table, beneath it; each line leads to its cell. Hints stay at their cells. */
import { memo } from 'react';
import type { TableSection } from '#shared/form/section.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { ExplainedLine } from '#renderer/findings/ExplainedLine.tsx';
import { FindingLine } from '#renderer/findings/FindingLine.tsx';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';
import { useSaidFindings } from '#renderer/session/findings.ts';
import type { ToldFindings } from './cells/useToldFindings.ts';

const MOST_SHOWN = 12;

/** `表2 经济效益 · 营业收入 · 2023年` without the table, in which one is. */
function nameInTable(section: TableSection, placeName: string): string {
  const start = `${section.stepTitle} · `;
  return placeName.startsWith(start) ? placeName.slice(start.length) : placeName;
}

export const TableFindings = memo(function TableFindings({ section, findings }: { readonly section: TableSection; readonly findings: ToldFindings }) {
  const { goToPlace } = useNavigation();
  const ofCells = findings.ofCells.filter(({ severity }) => severity !== 'hint');
  const more = ofCells.length - MOST_SHOWN;
  const prefix = [`cell:${section.id}/`, `section:${section.id}`];
  const explained = useSaidFindings().explained.filter(({ finding: { place } }) => prefix.some((beginning) => place.startsWith(beginning)));
  return (
    <div className="sheet-findings" aria-live="polite">
      {findings.ofTable.map((finding) => <FindingLine key={findingId(finding)} finding={finding} />)}
      {ofCells.slice(0, MOST_SHOWN).map((finding) => (
        <FindingLine key={findingId(finding)} finding={finding}>
          <button type="button" className="sheet-finding-way" onClick={() => goToPlace(finding.place)}>{nameInTable(section, finding.placeName)}</button>
        </FindingLine>
      ))}
      {more > 0 && <p className="soft">还有{more}处，按 F8 逐处查看。</p>}
      {explained.map((each) => (
        <ExplainedLine key={each.explanation.findingId} explained={each}>
          <button type="button" className="sheet-finding-way" onClick={() => goToPlace(each.finding.place)}>{nameInTable(section, each.finding.placeName)}</button>
        </ExplainedLine>
      ))}
    </div>
  );
});
