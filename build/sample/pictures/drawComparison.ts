/** Four indicators, each with its own scale: both years beside the industry's average and best. */
import { baseLine, scale } from '../axes.ts';
import { indicator, type Indicator } from '../figures.ts';
import { bar, COLOURS, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 850;
const BARS = [
  { key: 'earlier', look: 'pale', name: '本企业2022年' },
  { key: 'later', look: 'solid', name: '本企业2023年' },
  { key: 'average', look: 'hatched', name: '行业平均' },
  { key: 'best', look: 'accent', name: '行业最佳' },
] as const satisfies readonly { readonly key: keyof Indicator; readonly look: string; readonly name: string }[];

interface Panel {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
}
const PANELS: readonly Panel[] = [
  { id: 'passRate', title: '产品合格率/%（越高越好）', from: 97, to: 100, decimals: 2 },
  { id: 'reworkRate', title: '产品返修率/%（越低越好）', from: 0, to: 3.2, decimals: 2 },
  { id: 'qualityLossRate', title: '质量损失率/%（越低越好）', from: 0, to: 2.4, decimals: 2 },
  { id: 'equipmentEffectiveness', title: '设备综合效率/%（越高越好）', from: 60, to: 95, decimals: 1 },
];
const PANEL_WIDTH_PX = 720;
const PLOT_HEIGHT_PX = 200;

function drawPanel({ id, title, from, to, decimals }: Panel, place: Rectangle): string {
  const values = indicator(id);
  const toPx = scale(from, to, place.y + place.height, place.y);
  const stepPx = place.width / BARS.length;
  return words({ x: place.x + place.width / 2, y: place.y - 58 }, title, { bold: true, sizePx: 36 })
    + BARS.map(({ key, look }, index) => {
      const value = values[key];
      const top = toPx(value);
      const x = place.x + stepPx * index;
      return bar({ x: x + 30, y: top, width: stepPx - 60, height: place.y + place.height - top }, look)
        + words({ x: x + stepPx / 2, y: top - 28 }, value.toFixed(decimals), { sizePx: 34, bold: key === 'later' });
    }).join('')
    + baseLine(place)
    // A scale that does not begin at zero says so.
    + (from > 0
      ? line([{ x: place.x - 14, y: place.y + place.height - 26 }, { x: place.x + 14, y: place.y + place.height - 40 }], { stroke: COLOURS.grey })
        + line([{ x: place.x - 14, y: place.y + place.height - 12 }, { x: place.x + 14, y: place.y + place.height - 26 }], { stroke: COLOURS.grey })
        + words({ x: place.x + place.width, y: place.y + place.height + 32 }, `纵轴自${from}起`, { sizePx: 31, colour: COLOURS.grey, anchor: 'end' })
      : '');
}

export function drawComparison(): string {
  const places = PANELS.map((_, index): Rectangle => ({
    x: 40 + (index % 2) * (PANEL_WIDTH_PX + 80), y: 196 + Math.floor(index / 2) * 360, width: PANEL_WIDTH_PX, height: PLOT_HEIGHT_PX,
  }));
  return picture(HEIGHT_PX, [
    ...BARS.map(({ look, name }, index) => bar({ x: 110 + index * 370, y: 32, width: 56, height: 36 }, look)
      + words({ x: 110 + index * 370 + 74, y: 50 }, name, { anchor: 'start' })),
    ...PANELS.map((panel, index) => drawPanel(panel, places[index] ?? { x: 0, y: 0, width: 0, height: 0 })),
  ]);
}
