/** The numbers of the sample in tables, text, pictures and evidence are the same numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import answers from '#shared/editions/2024/sample/answers.json' with { type: 'json' };
import { environmentReport } from '../../../build/sample/evidence/environmentReport.ts';
import { loyaltySurvey } from '../../../build/sample/evidence/loyaltyReport.ts';
import { satisfactionSurvey } from '../../../build/sample/evidence/satisfactionReport.ts';
import { surveyResult } from '../../../build/sample/evidence/survey.ts';
import { growthYears, indicator, measurements } from '../../../build/sample/figures.ts';
import { controlLimits } from '../../../build/sample/pictures/drawControlChart.ts';

function textOf(part: string): string {
  return readFileSync(new URL(`../../../shared/editions/2024/sample/narrative/${part}.md`, import.meta.url), 'utf8');
}
function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function percentChange({ earlier, later }: { readonly earlier: number; readonly later: number }): string {
  return Math.abs((later / earlier - 1) * 100).toFixed(1);
}
/** Up or down from each value to the next. */
function steps(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? 0)));
}

describe('the figures of the sample', () => {
  it('name the growth that follows from table 2', () => {
    for (const part of ['overview', 'results']) {
      expect(textOf(part)).toContain(`${percentChange(indicator('revenue'))}%`);
      expect(textOf(part)).toContain(`${percentChange(indicator('profit'))}%`);
    }
    expect(textOf('results')).toContain(`比2022年下降${percentChange(indicator('energyPerOutput'))}%`);
    const { earlier, later, best } = indicator('passRate');
    expect(textOf('results')).toContain(`提高${(later - earlier).toFixed(2)}个百分点`);
    expect(textOf('results')).toContain(`缩小到${(best - later).toFixed(2)}个百分点`);
  });

  it('name the losses avoided as revenue times the fall of the loss rate', () => {
    const { earlier, later } = indicator('qualityLossRate');
    const avoided = (indicator('revenue').later * (earlier - later)) / 100;
    expect(textOf('results')).toContain(`下降${(earlier - later).toFixed(2)}个百分点`);
    expect(textOf('results')).toContain(`约${Math.round(avoided / 10) * 10}万元`);
  });

  it('show the same research intensity in the text and in the picture', () => {
    const [first, , , last] = growthYears();
    expect(textOf('overview')).toContain(`由${first?.intensity.toFixed(1)}%提高到${last?.intensity.toFixed(1)}%`);
    expect(textOf('overview')).toContain(`占营业收入的${last?.intensity.toFixed(1)}%`);
  });

  it('give quarters whose average is the year of table 2', () => {
    for (const [id, key] of [['reworkRate', 'reworkRate'], ['qualityLossRate', 'qualityLossRate']] as const) {
      const values = measurements.quarters.map((quarter) => quarter[key]);
      expect(average(values.slice(0, 4))).toBeCloseTo(indicator(id).earlier, 2);
      expect(average(values.slice(4))).toBeCloseTo(indicator(id).later, 2);
    }
  });

  it('give causes of rework that add up to the pieces and shares of the text', () => {
    const counts = measurements.defects2021.map(({ count }) => count);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const share = ((counts.slice(0, 3).reduce((sum, count) => sum + count, 0) / total) * 100).toFixed(1);
    expect(textOf('implementation')).toContain(`2021年${total}件返修品`);
    expect(textOf('implementation')).toContain(`占${share}%`);
    expect(textOf('method')).toContain(`${share}%`);
    expect(textOf('method')).toContain(`返修率为${((total / measurements.output2021) * 100).toFixed(2)}%`);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('give processes whose capability averages to the own row of table 2', () => {
    const row = answers.tables.economic.rows.find((candidate) => 'label' in candidate && candidate.label.includes('Cpk'));
    const { capability } = measurements;
    expect(average(capability.map(({ earlier }) => earlier)).toFixed(2)).toBe(row?.cells.earlier);
    expect(average(capability.map(({ later }) => later)).toFixed(2)).toBe(row?.cells.later);
    // “6道关键工序无一达到” 1.33, and “全部提高到1.45以上”.
    expect(Math.max(...capability.map(({ earlier }) => earlier))).toBeLessThan(1.33);
    expect(Math.min(...capability.map(({ later }) => later))).toBeGreaterThan(1.45);
  });

  it('give a control chart that is in control, with the mean and capability of the text', () => {
    const { mean, range, upper, lower, rangeUpper } = controlLimits();
    const { means, ranges, specificationMicrometres } = measurements.controlChart;
    const zone = (upper - mean) / 3;
    const runs = (length: number, holds: (values: readonly number[]) => boolean): number[] => (
      means.flatMap((_, start) => (start + length <= means.length && holds(means.slice(start, start + length)) ? [start] : []))
    );
    const atLeast = (values: readonly number[], count: number, sigmas: number): boolean => (
      values.filter((value) => value > mean + sigmas * zone).length >= count || values.filter((value) => value < mean - sigmas * zone).length >= count
    );
    expect(means).toHaveLength(25);
    expect(means.filter((value) => value > upper || value < lower)).toEqual([]);
    expect(runs(9, (values) => atLeast(values, 9, 0))).toEqual([]);
    expect(runs(6, (values) => new Set(steps(values)).size === 1)).toEqual([]);
    expect(runs(14, (values) => steps(values).every((step, index, all) => index === 0 || step === -(all[index - 1] ?? 0)))).toEqual([]);
    expect(runs(3, (values) => atLeast(values, 2, 2))).toEqual([]);
    expect(runs(5, (values) => atLeast(values, 4, 1))).toEqual([]);
    expect(runs(15, (values) => values.every((value) => Math.abs(value - mean) < zone))).toEqual([]);
    expect(runs(8, (values) => values.every((value) => Math.abs(value - mean) > zone))).toEqual([]);
    expect(ranges.filter((value) => value > rangeUpper)).toEqual([]);
    const capability = (specificationMicrometres - mean) / (3 * (range / 2.326));
    expect(textOf('implementation')).toContain(`均值${mean.toFixed(1)} μm，C~pk~为${capability.toFixed(2)}`);
    expect(capability.toFixed(2)).toBe(measurements.capability.find(({ process }) => process === '行星轮磨齿')?.later.toFixed(2));
  });

  it('give surveys whose weighted sums are the values of table 1', () => {
    for (const survey of [satisfactionSurvey, loyaltySurvey]) {
      expect(survey.weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      for (const year of ['earlier', 'later'] as const) {
        for (const product of ['product1', 'product2'] as const) {
          expect(answers.fields[`management.${survey.id}.${year}.${product}`]).toMatch(new RegExp(`^${surveyResult(survey, year, product)}[分%]$`));
        }
      }
    }
  });

  it('give the environment report the figures of table 3', () => {
    const rows = new Map(environmentReport.content.flatMap((block) => (block.kind === 'table' ? block.rows : [])).map((row) => [row[0]?.replace(/\/.*$/, ''), row]));
    const told = answers.tables.social.rows.map(({ cells }) => cells);
    for (const name of ['废切削液产生量', 'VOCs排放量', '万元总产值综合能耗', '屋顶光伏发电量', '用水量', '切削液回用率', '金属废屑回收率']) {
      const [, earlier = '?', later = '?'] = rows.get(name) ?? [];
      expect(told.some((cells) => cells.earlier.includes(earlier) && cells.later.includes(later)), name).toBe(true);
    }
  });

  it('repeat table 2 in the table of the text', () => {
    for (const [label, id] of [['产品合格率/%', 'passRate'], ['产品返修率/%', 'reworkRate'], ['质量损失率/%', 'qualityLossRate'], ['设备综合效率/%', 'equipmentEffectiveness']] as const) {
      const { cells } = answers.tables.economic.rows.find((row) => 'id' in row && row.id === id) ?? {};
      expect(textOf('results')).toContain(`| ${label} | ${cells?.earlier} | ${cells?.later} | ${cells?.average} | ${cells?.best} | ${cells?.rank}`);
    }
  });

  it('count the standards, and name the same shares of the market, wherever they stand', () => {
    const { fields } = answers;
    const listed = (kind: string): number => new RegExp(`${kind}(\\d+)个：([^；。]+)`).exec(fields['standards.content'])?.[2]?.split('，').length ?? 0;
    expect([listed('国家标准'), listed('行业标准'), listed('团体标准')]).toEqual([fields['standards.national'], fields['standards.industry'], fields['standards.group']]);
    expect(fields['product.mainAndShare']).toContain(`国内市场占有率${fields['management.share.later.product1.domestic']}`);
    expect(fields['product.mainAndShare']).toContain(`国际市场占有率${fields['management.share.later.product2.international']}`);
    const own = answers.tables.competitors.rows.filter(({ cells }) => cells.competitor.startsWith('本企业')).map(({ cells }) => cells.share);
    expect(own).toEqual(['product1', 'product2'].map((product) => (
      `国内${fields[`management.share.later.${product as 'product1'}.domestic`]}\n国际${fields[`management.share.later.${product as 'product1'}.international`]}`
    )));
  });
});
