/** 营业收入与研发投入强度: bars and a line over four years. */
import { baseLine, scale, verticalAxis } from '../axes.ts';
import { growthYears } from '../figures.ts';
import { bar, COLOURS, dot, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 800;
const PLOT: Rectangle = { x: 150, y: 190, width: 1300, height: 510 };
const BAR_PX = 150;

export function drawGrowth(): string {
  const years = growthYears();
  const revenue = scale(0, 100_000, PLOT.y + PLOT.height, PLOT.y);
  const intensity = scale(0, 8, PLOT.y + PLOT.height, PLOT.y);
  const middle = (index: number): number => PLOT.x + (PLOT.width * (index + 0.5)) / years.length;
  const points = years.map((year, index) => ({ x: middle(index), y: intensity(year.intensity) }));
  return picture(HEIGHT_PX, [
    verticalAxis({ place: PLOT, scale: revenue, ticks: [0, 25_000, 50_000, 75_000, 100_000], write: String, title: '营业收入/万元' }),
    verticalAxis({
      place: PLOT, scale: intensity, ticks: [0, 2, 4, 6, 8], write: String, title: '研发投入强度/%', side: 'right', gridLines: false,
    }),
    ...years.map((year, index) => {
      const top = revenue(year.revenue);
      return bar({ x: middle(index) - BAR_PX / 2, y: top, width: BAR_PX, height: PLOT.y + PLOT.height - top }, 'pale')
        + words({ x: middle(index), y: top - 32 }, String(year.revenue), { sizePx: 36, bold: true, colour: COLOURS.blue, halo: true })
        + words({ x: middle(index), y: PLOT.y + PLOT.height + 44 }, `${year.year}年`, { sizePx: 36 });
    }),
    baseLine(PLOT),
    line(points, { stroke: COLOURS.accent, strokePx: 5 }),
    ...points.map((point, index) => dot(point, 'filled', COLOURS.accent)
      + words({ x: point.x, y: point.y - 44 }, `${years[index]?.intensity.toFixed(1)}%`, { sizePx: 36, bold: true, colour: COLOURS.accent, halo: true })),
    bar({ x: 500, y: 44, width: 56, height: 36 }, 'pale'),
    words({ x: 576, y: 62 }, '营业收入', { anchor: 'start' }),
    line([{ x: 830, y: 62 }, { x: 910, y: 62 }], { stroke: COLOURS.accent, strokePx: 5 }),
    dot({ x: 870, y: 62 }, 'filled', COLOURS.accent),
    words({ x: 930, y: 62 }, '研发投入强度', { anchor: 'start' }),
  ]);
}
