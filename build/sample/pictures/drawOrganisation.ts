/** 质量管理组织架构: the four levels that the text names, top to bottom. */
import { box, COLOURS, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 860;
const LEFT_PX = 240;
const WIDTH_PX = 1320;
const DEPARTMENTS = ['质量管理部\n关键过程控制科', '工艺技术部', '设备保障部', '供应链部', '智能制造部'];
const GROUPS = ['内齿圈\n插齿', '行星轮\n磨齿', '太阳轮\n渗碳淬火', '行星架\n镗孔', '轴承\n选配预紧', '整机\n背隙检测'];
const LEVELS = [
  { name: '委员会\n决策', y: 24, height: 144 },
  { name: '首席质量官\n统筹', y: 184, height: 144 },
  { name: '部门协同', y: 344, height: 160 },
  { name: '小组落实', y: 520, height: 316 },
];
const MIDDLE_PX = LEFT_PX + WIDTH_PX / 2;

/** Boxes of one width side by side over the whole breadth. */
function row(count: number, y: number, height: number, gapPx: number): readonly Rectangle[] {
  const width = (WIDTH_PX - 40 - gapPx * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: LEFT_PX + 20 + index * (width + gapPx), y, width, height }));
}

/** One line down from above, branching to the top middle of each box. */
function branches(fromY: number, places: readonly Rectangle[]): string {
  const y = places[0]?.y ?? 0;
  const forkY = (fromY + y) / 2;
  const middles = places.map((place) => place.x + place.width / 2);
  return line([{ x: MIDDLE_PX, y: fromY }, { x: MIDDLE_PX, y: forkY }])
    + line([{ x: middles[0] ?? 0, y: forkY }, { x: middles.at(-1) ?? 0, y: forkY }])
    + middles.map((x) => line([{ x, y: forkY }, { x, y }])).join('');
}

/** One line a box, joined below them to an arrow. */
function joined(places: readonly Rectangle[], joinY: number, endY: number): string {
  const middles = places.map((place) => place.x + place.width / 2);
  return places.map((place) => line([{ x: place.x + place.width / 2, y: place.y + place.height }, { x: place.x + place.width / 2, y: joinY }])).join('')
    + line([{ x: middles[0] ?? 0, y: joinY }, { x: middles.at(-1) ?? 0, y: joinY }])
    + line([{ x: MIDDLE_PX, y: joinY }, { x: MIDDLE_PX, y: endY }], { arrow: true });
}

export function drawOrganisation(): string {
  const departments = row(DEPARTMENTS.length, 374, 104, 12);
  const groups = row(GROUPS.length, 600, 110, 18);
  return picture(HEIGHT_PX, [
    ...LEVELS.map(({ name, y, height }) => box({ x: 20, y, width: 1560, height }, '', { fill: COLOURS.ground, stroke: COLOURS.lightLine, radiusPx: 14 })
      + words({ x: 128, y: y + height / 2 }, name, { bold: true, colour: COLOURS.blue })
      + line([{ x: LEFT_PX - 4, y: y + 18 }, { x: LEFT_PX - 4, y: y + height - 18 }], { stroke: COLOURS.line })),
    line([{ x: MIDDLE_PX, y: 148 }, { x: MIDDLE_PX, y: 204 }]),
    box({ x: MIDDLE_PX - 340, y: 44, width: 680, height: 104 }, '质量管理委员会\n主任：董事长（质量安全第一责任人）', { bold: true, fill: COLOURS.paleBlue }),
    box({ x: MIDDLE_PX - 300, y: 204, width: 600, height: 104 }, '首席质量官\n对不合格放行有一票否决权', { bold: true }),
    branches(308, departments),
    ...departments.map((place, index) => box(place, DEPARTMENTS[index] ?? '', { sizePx: 32, fill: index === 0 ? COLOURS.paleBlue : COLOURS.white })),
    joined(departments, 492, 542),
    words({ x: MIDDLE_PX, y: 568 }, '六个关键工序控制小组：工艺工程师任组长，对本工序的Cpk负责', { sizePx: 34, bold: true }),
    ...groups.map((place, index) => box(place, GROUPS[index] ?? '', { sizePx: 34, doubled: true })),
    box({ x: LEFT_PX + 20, y: 732, width: WIDTH_PX - 40, height: 80 }, 'QC小组26个：各车间、班组和职能部门的持续改进', { dashed: true, stroke: COLOURS.grey }),
  ]);
}
