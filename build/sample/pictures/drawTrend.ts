/** 返修率与质量损失率: two lines over eight quarters. */
import { baseLine, scale, verticalAxis } from '../axes.ts';
import { measurements } from '../figures.ts';
import { COLOURS, dot, line, picture, type Point, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 800;
const PLOT: Rectangle = { x: 130, y: 160, width: 1430, height: 500 };

interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
  readonly look: 'filled' | 'hollow';
  readonly dashed: boolean;
  /** Numbers stand above or below their points, where the other line is not. */
  readonly numbersPx: number;
}

export function drawTrend(): string {
  const { quarters } = measurements;
  const percent = scale(0, 3.3, PLOT.y + PLOT.height, PLOT.y);
  const middle = (index: number): number => PLOT.x + (PLOT.width * (index + 0.5)) / quarters.length;
  const series: readonly Series[] = [
    { name: '产品返修率', values: quarters.map(({ reworkRate }) => reworkRate), colour: COLOURS.blue, look: 'filled', dashed: false, numbersPx: -42 },
    { name: '质量损失率', values: quarters.map(({ qualityLossRate }) => qualityLossRate), colour: COLOURS.accent, look: 'hollow', dashed: true, numbersPx: 44 },
  ];
  const drawSeries = ({ values, colour, look, dashed, numbersPx }: Series): string => {
    const points = values.map((value, index): Point => ({ x: middle(index), y: percent(value) }));
    return line(points, { stroke: colour, strokePx: 5, dashed })
      + points.map((point, index) => dot(point, look, colour)
        + words({ x: point.x, y: point.y + numbersPx }, (values[index] ?? 0).toFixed(2), { sizePx: 33, bold: true, colour, halo: true })).join('');
  };
  const yearEnd = PLOT.x + PLOT.width / 2;
  return picture(HEIGHT_PX, [
    verticalAxis({ place: PLOT, scale: percent, ticks: [0, 1, 2, 3], write: (value) => value.toFixed(1), title: '比率/%' }),
    baseLine(PLOT),
    line([{ x: yearEnd, y: PLOT.y }, { x: yearEnd, y: PLOT.y + PLOT.height + 112 }], { stroke: COLOURS.line, dashed: true }),
    ...quarters.map(({ quarter }, index) => words({ x: middle(index), y: PLOT.y + PLOT.height + 40 }, quarter.replace(/^\d+年/, ''), { sizePx: 34 })),
    words({ x: PLOT.x + PLOT.width / 4, y: PLOT.y + PLOT.height + 96 }, '2022年', { sizePx: 36, bold: true }),
    words({ x: PLOT.x + (PLOT.width * 3) / 4, y: PLOT.y + PLOT.height + 96 }, '2023年', { sizePx: 36, bold: true }),
    ...series.map(drawSeries),
    ...series.map(({ name, colour, look, dashed }, index) => {
      const x = 560 + index * 400;
      return line([{ x, y: 56 }, { x: x + 90, y: 56 }], { stroke: colour, strokePx: 5, dashed })
        + dot({ x: x + 45, y: 56 }, look, colour) + words({ x: x + 110, y: 56 }, name, { anchor: 'start' });
    }),
  ]);
}
