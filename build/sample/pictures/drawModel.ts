/** “三识五控”模式框架: aim above, three recognitions beside five controls, what carries them below, and the loop at the side. */
import { box, COLOURS, line, picture, words } from '../shapes.ts';

const HEIGHT_PX = 1000;
const RECOGNITIONS = [
  { name: '识需求', text: '顾客需求→18项关键特性' },
  { name: '识过程', text: '34道工序→6道关键工序' },
  { name: '识波动', text: '异常现象→23个波动源' },
];
const CONTROLS = [
  { name: '控来料', text: '供方过程能力分级验收' },
  { name: '控设备', text: '精度状态维护、热补偿' },
  { name: '控工艺', text: '试验定窗口、系统锁定' },
  { name: '控测量', text: '关键量具%GRR≤10%' },
  { name: '控放行', text: '判稳、数据齐套才转序' },
];
const SUPPORTS = ['组织保障', '政策制度', '质量基础', '资源配置'];

export function drawModel(): string {
  return picture(HEIGHT_PX, [
    box({ x: 40, y: 30, width: 1360, height: 96 }, '质量战略目标：以稳定的关键过程，赢得顾客长期信任', { fill: COLOURS.blue, colour: COLOURS.white, bold: true, sizePx: 40 }),
    line([{ x: 345, y: 126 }, { x: 345, y: 172 }], { arrow: true, strokePx: 6 }),
    box({ x: 40, y: 176, width: 610, height: 510 }, '', { fill: COLOURS.ground, stroke: COLOURS.line, radiusPx: 14 }),
    words({ x: 345, y: 220 }, '三识：控什么', { bold: true, sizePx: 40, colour: COLOURS.blue }),
    ...RECOGNITIONS.map(({ name, text }, index) => {
      const y = 264 + index * 140;
      return box({ x: 64, y, width: 562, height: 112 }, `${name}\n${text}`, { sizePx: 35, bold: true })
        + (index < RECOGNITIONS.length - 1 ? line([{ x: 345, y: y + 112 }, { x: 345, y: y + 138 }], { arrow: true, strokePx: 4 }) : '');
    }),
    line([{ x: 650, y: 430 }, { x: 716, y: 430 }], { arrow: true, strokePx: 8, stroke: COLOURS.blue }),
    box({ x: 720, y: 176, width: 680, height: 510 }, '', { fill: COLOURS.ground, stroke: COLOURS.line, radiusPx: 14 }),
    words({ x: 1060, y: 220 }, '五控：怎么控', { bold: true, sizePx: 40, colour: COLOURS.blue }),
    ...CONTROLS.map(({ name, text }, index) => {
      const y = 264 + index * 82;
      return box({ x: 744, y, width: 180, height: 68 }, name, { sizePx: 36, bold: true, fill: COLOURS.paleBlue })
        + box({ x: 936, y, width: 440, height: 68 }, text, { sizePx: 34, stroke: COLOURS.line });
    }),
    line([{ x: 345, y: 740 }, { x: 345, y: 690 }], { arrow: true, strokePx: 5 }),
    line([{ x: 1060, y: 740 }, { x: 1060, y: 690 }], { arrow: true, strokePx: 5 }),
    box({ x: 40, y: 740, width: 1360, height: 92 }, '质量数据平台：判异预警、过程能力评价、批次追溯、改进管理', { bold: true, sizePx: 38, fill: COLOURS.paleBlue }),
    ...SUPPORTS.map((name, index) => box({ x: 40 + index * 346, y: 872, width: 322, height: 90 }, name, { sizePx: 36, stroke: COLOURS.grey })),
    ...SUPPORTS.map((_, index) => line([{ x: 201 + index * 346, y: 872 }, { x: 201 + index * 346, y: 838 }], { arrow: true, strokePx: 4 })),
    box({ x: 1452, y: 176, width: 108, height: 656 }, 'P\nD\nC\nA\n循\n环', { sizePx: 46, bold: true, fill: COLOURS.paleAccent, stroke: COLOURS.accent }),
    line([{ x: 1400, y: 430 }, { x: 1448, y: 430 }], { arrow: true, strokePx: 5, stroke: COLOURS.accent }),
    line([{ x: 1452, y: 786 }, { x: 1404, y: 786 }], { arrow: true, strokePx: 5, stroke: COLOURS.accent }),
    line([{ x: 1506, y: 176 }, { x: 1506, y: 78 }, { x: 1406, y: 78 }], { arrow: true, strokePx: 5, stroke: COLOURS.accent }),
  ]);
}
