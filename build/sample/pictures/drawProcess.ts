/** 工艺流程与质量控制点: twelve steps in two rows; the six key ones have double frames and say what is controlled. */
import { box, COLOURS, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 640;
const STEP = { width: 216, height: 118 };
const GAP_PX = 40;
const ROW_TOPS_PX = [24, 370];
const STEPS_PER_ROW = 6;

interface Step {
  readonly name: string;
  /** Key processes only: the characteristic, and how it is measured. */
  readonly control?: string;
}
const STEPS: readonly Step[] = [
  { name: '毛坯入厂' },
  { name: '粗车' },
  { name: '内齿圈插齿', control: '跨棒距偏差\n在线测头，每件' },
  { name: '太阳轮\n渗碳淬火', control: '硬化层深\n随炉试样，每炉' },
  { name: '行星轮磨齿', control: '公法线、烧伤\n5件/h' },
  { name: '行星架镗孔', control: '孔位置度\n在线测头，每件' },
  { name: '清洗' },
  { name: '轴承\n选配预紧', control: '预紧力矩\n力矩仪，每台' },
  { name: '装配' },
  { name: '跑合' },
  { name: '整机\n背隙检测', control: '背隙\n背隙仪，每台' },
  { name: '包装入库' },
];

function placeOf(index: number): Rectangle {
  const column = index % STEPS_PER_ROW;
  return { x: 66 + column * (STEP.width + GAP_PX), y: ROW_TOPS_PX[Math.floor(index / STEPS_PER_ROW)] ?? 0, ...STEP };
}

export function drawProcess(): string {
  const arrows = STEPS.slice(1).map((_, index) => {
    const from = placeOf(index);
    const to = placeOf(index + 1);
    const start = { x: from.x + from.width, y: from.y + from.height / 2 };
    const end = { x: to.x - 3, y: to.y + to.height / 2 };
    if (from.y === to.y) return line([start, end], { arrow: true, strokePx: 4 });
    const turnY = to.y - 54;
    return line([
      { x: start.x, y: start.y }, { x: start.x + 18, y: start.y }, { x: start.x + 18, y: turnY },
      { x: 20, y: turnY }, { x: 20, y: end.y }, { x: end.x, y: end.y },
    ], { arrow: true, strokePx: 4 });
  });
  return picture(HEIGHT_PX, [
    ...arrows,
    ...STEPS.map(({ name, control }, index) => {
      const place = placeOf(index);
      const middle = place.x + place.width / 2;
      const below = place.y + place.height;
      return box(place, name, control ? { doubled: true, bold: true, fill: COLOURS.paleBlue, sizePx: 34 } : { stroke: COLOURS.grey })
        + (control
          ? line([{ x: middle, y: below }, { x: middle, y: below + 32 }], { stroke: COLOURS.blue })
            + words({ x: middle, y: below + 84 }, control, { sizePx: 32 })
          : '');
    }),
    // Under the steps that have nothing to say below them.
    box({ x: 600, y: 520, width: 84, height: 48 }, '', { doubled: true, fill: COLOURS.paleBlue }),
    words({ x: 702, y: 544 }, '关键工序及其控制', { anchor: 'start' }),
    box({ x: 600, y: 580, width: 84, height: 48 }, '', { stroke: COLOURS.grey }),
    words({ x: 702, y: 604 }, '一般工序', { anchor: 'start' }),
  ]);
}
