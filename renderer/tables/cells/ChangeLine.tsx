/** 同比, quietly under the later year's figure. A tick as well as the colour says that it went the right way. */
import type { YearOnYear } from './yearOnYear.ts';

const VERDICTS = { better: '比上年好', worse: '比上年差', neither: '' } as const;

export function ChangeLine({ change: { text, isBetter }, year }: { readonly change: YearOnYear; readonly year: number | undefined }) {
  // Where the cell is narrow, the line ends between the number and its unit.
  const [, number = '', unit = text] = /^([^个]+)(.*)$/.exec(text) ?? [];
  const verdict = isBetter === null ? 'neither' : isBetter ? 'better' : 'worse';
  return (
    <div className={`sheet-change sheet-change-${verdict} digits`} title={`与${year ?? '上'}年相比，不打印${VERDICTS[verdict] && `。${VERDICTS[verdict]}`}`}>
      <span className="visually-hidden">同比 </span>{number}<wbr />{unit}{isBetter === true && <span aria-hidden="true">{'\u00a0'}✓</span>}
      <span className="visually-hidden">{VERDICTS[verdict] && `，${VERDICTS[verdict]}`}</span>
    </div>
  );
}
