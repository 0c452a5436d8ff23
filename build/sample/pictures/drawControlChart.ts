/** X̄-R控制图: limits calculated from the 25 samples themselves (GB/T 17989.2-2020, five pieces a sample). */
import { scale, verticalAxis } from '../axes.ts';
import { measurements } from '../figures.ts';
import { COLOURS, dot, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 850;
const MEANS: Rectangle = { x: 120, y: 90, width: 1250, height: 300 };
const RANGES: Rectangle = { x: 120, y: 500, width: 1250, height: 220 };
/** Factors of the standard for samples of five. */
const A2 = 0.577;
const D4 = 2.114;

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Centre lines and limits, in μm. */
export function controlLimits(): { readonly mean: number; readonly range: number; readonly upper: number; readonly lower: number; readonly rangeUpper: number } {
  const mean = average(measurements.controlChart.means);
  const range = average(measurements.controlChart.ranges);
  return { mean, range, upper: mean + A2 * range, lower: mean - A2 * range, rangeUpper: D4 * range };
}

interface Limit {
  readonly name: string;
  readonly value: number;
  readonly centre: boolean;
}
interface Chart {
  readonly place: Rectangle;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly title: string;
  readonly values: readonly number[];
  readonly limits: readonly Limit[];
}

function drawChart({ place, from, to, ticks, title, values, limits }: Chart): string {
  const toPx = scale(from, to, place.y + place.height, place.y);
  const points = values.map((value, index) => ({ x: place.x + (place.width * (index + 0.5)) / values.length, y: toPx(value) }));
  return verticalAxis({ place, scale: toPx, ticks, write: String, title, gridLines: false })
    + line([{ x: place.x, y: place.y }, { x: place.x, y: place.y + place.height }, { x: place.x + place.width, y: place.y + place.height }], { stroke: COLOURS.grey })
    + limits.map(({ name, value, centre }) => line(
      [{ x: place.x, y: toPx(value) }, { x: place.x + place.width + 10, y: toPx(value) }],
      { stroke: centre ? COLOURS.blue : COLOURS.accent, strokePx: 3, dashed: !centre },
    ) + words({ x: place.x + place.width + 22, y: toPx(value) }, `${name}=${value.toFixed(2).replace('-', '−')}`, { sizePx: 33, anchor: 'start', colour: centre ? COLOURS.blue : COLOURS.accent })).join('')
    + line(points, { stroke: COLOURS.ink, strokePx: 3 })
    + points.map((point) => dot(point, 'filled', COLOURS.ink)).join('');
}

export function drawControlChart(): string {
  const { means, ranges } = measurements.controlChart;
  const { mean, range, upper, lower, rangeUpper } = controlLimits();
  return picture(HEIGHT_PX, [
    drawChart({
      place: MEANS, from: -4, to: 6, ticks: [-4, -2, 0, 2, 4, 6], title: '样本均值/μm', values: means,
      limits: [{ name: 'UCL', value: upper, centre: false }, { name: 'CL', value: mean, centre: true }, { name: 'LCL', value: lower, centre: false }],
    }),
    drawChart({
      place: RANGES, from: 0, to: 15, ticks: [0, 5, 10, 15], title: '样本极差/μm', values: ranges,
      limits: [{ name: 'UCL', value: rangeUpper, centre: false }, { name: 'CL', value: range, centre: true }],
    }),
    ...means.flatMap((_, index) => ((index + 1) % 5 === 0 || index === 0
      ? [words({ x: RANGES.x + (RANGES.width * (index + 0.5)) / means.length, y: RANGES.y + RANGES.height + 34 }, String(index + 1), { sizePx: 32, colour: COLOURS.grey })]
      : [])),
    words({ x: RANGES.x + RANGES.width / 2, y: RANGES.y + RANGES.height + 80 }, '样本组号（每组5件）', { sizePx: 34, colour: COLOURS.grey }),
  ]);
}
