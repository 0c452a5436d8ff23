/** What the checks say of a table, beneath it; each line leads to its cell. Hints stay at their cells. */
import { memo } from 'react';
import type { TableSection } from '#shared/form/section.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';
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
  return (
    <div className="sheet-findings" aria-live="polite">
      {findings.ofTable.map(({ rule, severity, message }) => <p key={rule} className={`sheet-finding sheet-finding-${severity}`}><FindingIcon severity={severity} />{message}</p>)}
      {ofCells.slice(0, MOST_SHOWN).map(({ rule, place, placeName, severity, message }) => (
        <p key={`${rule} ${place}`} className={`sheet-finding sheet-finding-${severity}`}>
          <FindingIcon severity={severity} />
          <span><button type="button" className="sheet-finding-way" onClick={() => goToPlace(place)}>{nameInTable(section, placeName)}</button>{message}</span>
        </p>
      ))}
      {more > 0 && <p className="soft">还有{more}处，按 F8 逐处查看。</p>}
    </div>
  );
});
