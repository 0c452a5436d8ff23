/** 关键工序过程能力指数: six processes in two years against the customers' 1.33. */
import { baseLine, scale, verticalAxis } from '../axes.ts';
import { measurements } from '../figures.ts';
import { bar, COLOURS, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 820;
const PLOT: Rectangle = { x: 120, y: 170, width: 1260, height: 490 };
const REQUIRED = 1.33;
const BAR_PX = 84;

export function drawCapability(): string {
  const { capability } = measurements;
  const index = scale(0.8, 1.8, PLOT.y + PLOT.height, PLOT.y);
  const stepPx = PLOT.width / capability.length;
  return picture(HEIGHT_PX, [
    verticalAxis({ place: PLOT, scale: index, ticks: [0.8, 1, 1.2, 1.4, 1.6, 1.8], write: (value) => value.toFixed(1), title: '过程能力指数Cpk' }),
    ...capability.map(({ process, earlier, later }, order) => {
      const middle = PLOT.x + stepPx * (order + 0.5);
      // 渗碳淬火, 选配预紧 and 背隙检测 stay whole on the second line.
      const verb = process.length > 5 ? 4 : 2;
      const column = (value: number, x: number, look: 'pale' | 'solid'): string => {
        const top = index(value);
        return bar({ x, y: top, width: BAR_PX, height: PLOT.y + PLOT.height - top }, look)
          + words({ x: x + BAR_PX / 2, y: top + 32 }, value.toFixed(2), { sizePx: 33, bold: true, colour: look === 'solid' ? COLOURS.white : COLOURS.ink });
      };
      return column(earlier, middle - BAR_PX - 3, 'pale') + column(later, middle + 3, 'solid')
        + words({ x: middle, y: PLOT.y + PLOT.height + 66 }, `${process.slice(0, -verb)}\n${process.slice(-verb)}`, { sizePx: 36 });
    }),
    baseLine(PLOT),
    line([{ x: PLOT.x, y: index(REQUIRED) }, { x: PLOT.x + PLOT.width + 16, y: index(REQUIRED) }], { stroke: COLOURS.accent, strokePx: 4, dashed: true }),
    words({ x: PLOT.x + PLOT.width + 28, y: index(REQUIRED) }, `顾客要求\n${REQUIRED}`, { bold: true, colour: COLOURS.accent, anchor: 'start' }),
    bar({ x: 590, y: 42, width: 56, height: 36 }, 'pale'),
    words({ x: 666, y: 60 }, '2022年', { anchor: 'start' }),
    bar({ x: 850, y: 42, width: 56, height: 36 }, 'solid'),
    words({ x: 926, y: 60 }, '2023年', { anchor: 'start' }),
  ]);
}
