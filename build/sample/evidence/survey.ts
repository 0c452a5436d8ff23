/** A survey whose result is a weighted sum: the numbers, and the table that shows them. */
import { type ReportTable, table } from './report.ts';

export type SurveyProduct = 'product1' | 'product2';
export type SurveyYear = 'earlier' | 'later';

export interface Survey {
  /** As in the field ids of table 1. */
  readonly id: 'satisfaction' | 'loyalty';
  readonly dimensions: readonly string[];
  /** In percent, one a dimension. */
  readonly weights: readonly number[];
  readonly scores: Readonly<Record<`${SurveyYear}.${SurveyProduct}`, readonly number[]>>;
}

/** One decimal, as table 1 of the form shows it. */
export function surveyResult({ weights, scores }: Survey, year: SurveyYear, product: SurveyProduct): string {
  const sum = scores[`${year}.${product}`].reduce((total, score, index) => total + score * (weights[index] ?? 0), 0);
  return (sum / 100).toFixed(1);
}

/** Every value of the sample rises. */
function change(from: number, to: number): string {
  return `+${(to - from).toFixed(1)}`;
}

export function surveyTable(title: string, survey: Survey, product: SurveyProduct): ReportTable {
  const { dimensions, weights, scores } = survey;
  const earlier = scores[`earlier.${product}`];
  const later = scores[`later.${product}`];
  const results = [surveyResult(survey, 'earlier', product), surveyResult(survey, 'later', product)] as const;
  return table(title, [28, 18, 18, 18, 18], [
    ['维度', '权重/%', '2022年', '2023年', '变化'],
    ...dimensions.map((name, index) => [
      name, String(weights[index]), (earlier[index] ?? 0).toFixed(1), (later[index] ?? 0).toFixed(1), change(earlier[index] ?? 0, later[index] ?? 0),
    ]),
    ['综合', '100', ...results, change(Number(results[0]), Number(results[1]))],
  ]);
}
