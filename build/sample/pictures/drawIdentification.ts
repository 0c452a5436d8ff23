/** 关键工序识别流程: five steps and the decision, there and back in two rows so that the way back to the matrix is short. */
import { box, COLOURS, diamond, line, picture, type Rectangle, words } from '../shapes.ts';

const HEIGHT_PX = 630;
const STEP = { width: 320, height: 150 };
const GAP_PX = 80;
const UPPER_PX = 24;
const LOWER_PX = 396;

interface Step {
  readonly column: number;
  readonly row: 'upper' | 'lower';
  readonly text: string;
  readonly result: string;
}
const STEPS: readonly Step[] = [
  { column: 0, row: 'upper', text: '① 收集顾客需求\n投诉、走访、招标', result: '412条→27项需求' },
  { column: 1, row: 'upper', text: '② 转化关键特性\n质量功能展开', result: '18项关键质量特性' },
  { column: 2, row: 'upper', text: '③ 建立特性—\n工序矩阵', result: '' },
  { column: 3, row: 'upper', text: '④ PFMEA评价\nRPN、严重度', result: '' },
  { column: 3, row: 'lower', text: '⑤ 回归验证\n参数对特性的影响', result: '历史数据' },
];

function placeOf(column: number, row: 'upper' | 'lower'): Rectangle {
  return { x: 40 + column * (STEP.width + GAP_PX), y: row === 'upper' ? UPPER_PX : LOWER_PX, ...STEP };
}

function middleX(place: Rectangle): number {
  return place.x + place.width / 2;
}

/** To the neighbour on the right or on the left, whichever `to` is. */
function arrowAcross(from: Rectangle, to: Rectangle): string {
  const isRight = to.x > from.x;
  const start = { x: isRight ? from.x + from.width : from.x, y: from.y + from.height / 2 };
  const end = { x: isRight ? to.x - 4 : to.x + to.width + 4, y: to.y + to.height / 2 };
  return line([start, end], { arrow: true, strokePx: 4 });
}

export function drawIdentification(): string {
  const [needs, traits, matrix, analysis] = [0, 1, 2, 3].map((column) => placeOf(column, 'upper'));
  const regression = placeOf(3, 'lower');
  const decision: Rectangle = { x: placeOf(2, 'lower').x - 10, y: LOWER_PX - 30, width: STEP.width + 20, height: 210 };
  const key = placeOf(1, 'lower');
  const plan = placeOf(0, 'lower');
  if (!needs || !traits || !matrix || !analysis) throw new Error('a step has no place');
  return picture(HEIGHT_PX, [
    arrowAcross(needs, traits), arrowAcross(traits, matrix), arrowAcross(matrix, analysis),
    line([{ x: middleX(analysis), y: analysis.y + STEP.height }, { x: middleX(analysis), y: regression.y - 4 }], { arrow: true, strokePx: 4 }),
    arrowAcross(regression, decision), arrowAcross(decision, key), arrowAcross(key, plan),
    line([{ x: middleX(matrix), y: decision.y }, { x: middleX(matrix), y: matrix.y + STEP.height + 4 }], { arrow: true, strokePx: 4, stroke: COLOURS.accent, dashed: true }),
    words({ x: middleX(matrix) + 20, y: 268 }, '否：修正关联', { anchor: 'start', colour: COLOURS.accent, bold: true }),
    words({ x: decision.x - 38, y: LOWER_PX + 40 }, '是', { colour: COLOURS.blue, bold: true }),
    ...STEPS.map(({ column, row, text, result }) => {
      const place = placeOf(column, row);
      return box(place, text, { fill: COLOURS.paleBlue, sizePx: 33 })
        + (result === '' ? '' : words({ x: middleX(place), y: place.y + STEP.height + 36 }, result, { colour: COLOURS.grey, sizePx: 33 }));
    }),
    words({ x: middleX(matrix) - 20, y: 210 }, '18项×34道', { colour: COLOURS.grey, sizePx: 33, anchor: 'end' }),
    words({ x: middleX(matrix) - 20, y: 256 }, '按9、3、1记分', { colour: COLOURS.grey, sizePx: 33, anchor: 'end' }),
    words({ x: middleX(analysis) + 20, y: 216 }, '前12位', { colour: COLOURS.grey, sizePx: 33, anchor: 'start' }),
    words({ x: middleX(analysis) + 20, y: 316 }, '候选工序', { colour: COLOURS.grey, sizePx: 33, anchor: 'start' }),
    diamond(decision, '解释度\nR²≥0.6？'),
    box(key, '列为关键工序\n6道', { doubled: true, bold: true }),
    box(plan, '确认波动源\n编制控制计划', { fill: COLOURS.ground, stroke: COLOURS.grey }),
    words({ x: middleX(plan), y: plan.y + STEP.height + 36 }, '转入识波动和五控', { colour: COLOURS.grey, sizePx: 33 }),
  ]);
}
