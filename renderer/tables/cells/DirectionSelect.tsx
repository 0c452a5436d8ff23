/** Which way is better, for a row of the company's own. Never printed; 同比 and the checks ask it. */
import type { Direction } from '#shared/form/table.ts';

const NAMES: Readonly<Record<Direction, string>> = { higherIsBetter: '越高越好', lowerIsBetter: '越低越好', neither: '不分高低' };

export interface DirectionSelectProps {
  readonly name: string;
  readonly direction: Direction;
  readonly isReadOnly: boolean;
  onChange(direction: Direction): void;
}

export function DirectionSelect({ name, direction, isReadOnly, onChange }: DirectionSelectProps) {
  return (
    <select className="sheet-direction" value={direction} disabled={isReadOnly} aria-label={`${name}：指标方向`} title="指标方向，不打印" onChange={(event) => onChange(event.target.value as Direction)}>
      {(Object.keys(NAMES) as Direction[]).map((key) => <option key={key} value={key}>{NAMES[key]}</option>)}
    </select>
  );
}
