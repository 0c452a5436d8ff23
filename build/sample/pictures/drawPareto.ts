/** 排列图: causes of rework by count, with the cumulative share. */
import { baseLine, scale, verticalAxis } from '../axes.ts';
import { measurements } from '../figures.ts';
import { bar, COLOURS, dot, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 790;
const PLOT: Rectangle = { x: 150, y: 130, width: 1290, height: 520 };
/** The vital few that the text names. */
const FIRST_CAUSES = 3;

export function drawPareto(): string {
  const { defects2021 } = measurements;
  const total = defects2021.reduce((sum, { count }) => sum + count, 0);
  const pieces = scale(0, total, PLOT.y + PLOT.height, PLOT.y);
  const percent = scale(0, 100, PLOT.y + PLOT.height, PLOT.y);
  const stepPx = PLOT.width / defects2021.length;
  const cumulated = defects2021.map((_, index) => defects2021.slice(0, index + 1).reduce((sum, { count }) => sum + count, 0) / total * 100);
  const points = cumulated.map((share, index) => ({ x: PLOT.x + stepPx * (index + 1), y: percent(share) }));
  return picture(HEIGHT_PX, [
    verticalAxis({ place: PLOT, scale: pieces, ticks: [0, 300, 600, 900, 1200], write: String, title: `返修件数/件（共${total}件）` }),
    verticalAxis({ place: PLOT, scale: percent, ticks: [0, 20, 40, 60, 80, 100], write: String, title: '累计占比/%', side: 'right', gridLines: false }),
    ...defects2021.map(({ name, count }, index) => {
      const x = PLOT.x + stepPx * index;
      const top = pieces(count);
      return bar({ x: x + 18, y: top, width: stepPx - 36, height: PLOT.y + PLOT.height - top }, index < FIRST_CAUSES ? 'solid' : 'pale')
        // Above the first bar stands its share.
        + words({ x: x + stepPx / 2 - (index === 0 ? 26 : 0), y: index === 0 ? top + 40 : top - 30 }, String(count), { bold: true, colour: index === 0 ? COLOURS.white : COLOURS.ink, halo: index > 0 })
        + words({ x: x + stepPx / 2, y: PLOT.y + PLOT.height + (name.length > 4 ? 64 : 44) }, name.length > 4 ? `${name.slice(0, -2)}\n${name.slice(-2)}` : name, { sizePx: 35 });
    }),
    baseLine(PLOT),
    line([{ x: PLOT.x, y: PLOT.y + PLOT.height }, ...points], { stroke: COLOURS.accent, strokePx: 5 }),
    ...points.map((point, index) => dot(point, 'filled', COLOURS.accent)
      + (index < points.length - 1
        ? words({ x: point.x - 20, y: point.y - 40 }, `${(cumulated[index] ?? 0).toFixed(1)}%`, { bold: true, colour: COLOURS.accent, anchor: 'end', halo: true })
        : '')),
  ]);
}
