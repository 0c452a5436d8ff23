/** PDCA循环: four stages on a ring, each with what it does in the box beside it. */
import { arc, box, COLOURS, line, picture, type Point, words } from '../shapes.ts';

const HEIGHT_PX = 820;
const CENTRE: Point = { x: 800, y: 410 };
const RADIUS_PX = 250;
const NODE_PX = 62;
/** Half of the angle that a node takes of the ring. */
const NODE_DEGREES = 17;
const BOX = { width: 440, height: 260 };

const STAGES = [
  { letter: 'P', name: '策划', degrees: 45, text: '识关键特性\n识关键工序\n识波动源' },
  { letter: 'D', name: '实施', degrees: 135, text: '控来料、控设备\n控工艺、控测量\n控放行' },
  { letter: 'C', name: '检查', degrees: 225, text: '控制图判稳\n过程能力评价\n假设检验' },
  { letter: 'A', name: '处置', degrees: 315, text: '有效的写入标准\n无效的注明原因\n转入下一轮' },
];

export function drawPdca(): string {
  return picture(HEIGHT_PX, [
    ...STAGES.map(({ degrees }) => arc(CENTRE, RADIUS_PX, degrees + NODE_DEGREES, degrees + 90 - NODE_DEGREES, { stroke: COLOURS.blue, strokePx: 14, arrow: true })),
    ...STAGES.map(({ letter, name, degrees, text }) => {
      const angle = (degrees * Math.PI) / 180;
      const node = { x: CENTRE.x + RADIUS_PX * Math.sin(angle), y: CENTRE.y - RADIUS_PX * Math.cos(angle) };
      const right = node.x > CENTRE.x;
      const place = { x: right ? 1600 - 24 - BOX.width : 24, y: node.y - BOX.height / 2 + (node.y < CENTRE.y ? -60 : 60), ...BOX };
      return line([{ x: node.x + (right ? NODE_PX : -NODE_PX), y: node.y }, { x: right ? place.x : place.x + BOX.width, y: node.y }], { stroke: COLOURS.line })
        + box({ x: node.x - NODE_PX, y: node.y - NODE_PX, width: 2 * NODE_PX, height: 2 * NODE_PX }, letter, {
          fill: COLOURS.blue, colour: COLOURS.white, bold: true, sizePx: 64, radiusPx: NODE_PX,
        })
        + box(place, '', { fill: COLOURS.ground, stroke: COLOURS.line, radiusPx: 14 })
        + words({ x: place.x + BOX.width / 2, y: place.y + 48 }, `${letter} ${name}`, { sizePx: 42, bold: true, colour: COLOURS.blue })
        + words({ x: place.x + BOX.width / 2, y: place.y + 160 }, text, { sizePx: 40 });
    }),
    words(CENTRE, '“三识五控”\n每季度一轮', { sizePx: 46, bold: true }),
  ]);
}
