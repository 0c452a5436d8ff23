/** 背隙超差因果图: six ribs with three end causes each; the three that the tests confirmed stand in boxes. */
import { box, COLOURS, line, picture, words, wordsWidthPx } from '../shapes.ts';

const HEIGHT_PX = 800;
const SPINE_Y = 400;
const SIZE_PX = 33;
/** How far a rib leans back on its way from the spine to its head. */
const LEAN_PX = 130;
const RIB_HEIGHT_PX = 280;

interface Cause {
  readonly text: string;
  readonly confirmed?: boolean;
}
interface Rib {
  readonly name: string;
  /** Where the rib meets the spine. */
  readonly x: number;
  readonly side: 'upper' | 'lower';
  readonly causes: readonly Cause[];
}
const RIBS: readonly Rib[] = [
  { name: '人', x: 490, side: 'upper', causes: [{ text: '读数位置不一' }, { text: '选配凭经验' }, { text: '装夹不到位' }] },
  { name: '机', x: 900, side: 'upper', causes: [{ text: '主轴热漂移', confirmed: true }, { text: '刀具磨损' }, { text: '夹具定位松动' }] },
  { name: '料', x: 1310, side: 'upper', causes: [{ text: '齿坯硬度波动' }, { text: '轴承游隙离散' }, { text: '余量不均' }] },
  { name: '法', x: 490, side: 'lower', causes: [{ text: '选配分组过粗', confirmed: true }, { text: '跑合规范不一' }, { text: '清洗不彻底' }] },
  { name: '环', x: 900, side: 'lower', causes: [{ text: '装配间温差大' }, { text: '切削液温升' }, { text: '地基振动' }] },
  { name: '测', x: 1310, side: 'lower', causes: [{ text: '背隙仪重复性差', confirmed: true }, { text: '加载力不一致' }, { text: '零点漂移' }] },
];

function drawRib({ name, x, side, causes }: Rib): string {
  const down = side === 'lower' ? 1 : -1;
  const headY = SPINE_Y + down * RIB_HEIGHT_PX;
  const headX = x - LEAN_PX;
  const twigs = causes.map(({ text, confirmed }, index) => {
    const share = 0.8 - index * 0.27;
    const y = SPINE_Y + down * RIB_HEIGHT_PX * share;
    const endX = x - LEAN_PX * share;
    const widthPx = wordsWidthPx(text, SIZE_PX) + 28;
    const startX = endX - 32 - widthPx;
    const twig = line([{ x: startX + widthPx, y }, { x: endX - 2, y }], { arrow: true, stroke: confirmed ? COLOURS.accent : COLOURS.grey });
    return twig + (confirmed
      ? box({ x: startX, y: y - 28, width: widthPx, height: 56 }, text, { sizePx: SIZE_PX, bold: true, stroke: COLOURS.accent, fill: COLOURS.paleAccent, strokePx: 4 })
      : words({ x: startX + widthPx - 10, y }, text, { sizePx: SIZE_PX, anchor: 'end' }));
  });
  return line([{ x: headX, y: headY }, { x, y: SPINE_Y }], { strokePx: 5, stroke: COLOURS.blue })
    + box({ x: headX - 52, y: side === 'upper' ? headY - 70 : headY, width: 104, height: 70 }, name, { sizePx: 40, bold: true, fill: COLOURS.paleBlue })
    + twigs.join('');
}

export function drawFishbone(): string {
  return picture(HEIGHT_PX, [
    line([{ x: 40, y: SPINE_Y }, { x: 1376, y: SPINE_Y }], { strokePx: 9, stroke: COLOURS.ink, arrow: true }),
    ...RIBS.map(drawRib),
    box({ x: 1376, y: SPINE_Y - 80, width: 200, height: 160 }, '背隙超差\n462件', { sizePx: 40, bold: true, doubled: true, stroke: COLOURS.ink }),
    box({ x: 1376, y: 726, width: 60, height: 44 }, '', { stroke: COLOURS.accent, fill: COLOURS.paleAccent, strokePx: 4 }),
    words({ x: 1452, y: 748 }, '已确认', { anchor: 'start', sizePx: 33 }),
  ]);
}
