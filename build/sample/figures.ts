/** The numbers that the sample's pictures show, read from where they stand: table 2 of the form and the measurements beside it. */
import answers from '#shared/editions/2024/sample/answers.json' with { type: 'json' };
import measurements from '#shared/editions/2024/sample/measurements.json' with { type: 'json' };

export { measurements };

export interface Indicator {
  readonly earlier: number;
  readonly later: number;
  readonly average: number;
  readonly best: number;
}

/** A row of table 2 by its id. */
export function indicator(id: string): Indicator {
  const row = answers.tables.economic.rows.find((candidate) => 'id' in candidate && candidate.id === id);
  if (!row) throw new Error(`table 2 has no row ${id}`);
  const { earlier, later, average, best } = row.cells;
  return { earlier: Number(earlier), later: Number(later), average: Number(average), best: Number(best) };
}

/** Revenue (万元) and research intensity (%), year by year. */
export function growthYears(): readonly { readonly year: number; readonly revenue: number; readonly intensity: number }[] {
  const revenue = indicator('revenue');
  const research = indicator('research');
  const years = [
    ...measurements.growth,
    { year: 2022, revenue: revenue.earlier, research: research.earlier },
    { year: 2023, revenue: revenue.later, research: research.later },
  ];
  return years.map((year) => ({ year: year.year, revenue: year.revenue, intensity: (year.research / year.revenue) * 100 }));
}
