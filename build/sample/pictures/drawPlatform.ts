/** 质量数据平台架构: four layers, data rising from the shop floor to its use. */
import { box, COLOURS, line, picture, words } from '../shapes.ts';

const HEIGHT_PX = 770;
const LAYERS = [
  { name: '应用层', items: ['判异预警', '过程能力评价', '批次追溯', '改进管理'] },
  { name: '数据层', items: ['质量特性数据', '工艺参数数据', '设备精度数据', '来料和人员数据'] },
  { name: '采集层', items: ['316个采集点', '扫码终端', '计量系统接口', '制造执行接口'] },
  { name: '现场层', items: ['42台关键机床', '28台在线测量', '46台（套）量具', '6道关键工序'] },
];
const LAYER_HEIGHT_PX = 140;
const GAP_PX = 54;
const FLOWS = ['统计分析、规则判定', '清洗、按批次关联', '自动上传'];

function topOf(layer: number): number {
  return 24 + layer * (LAYER_HEIGHT_PX + GAP_PX);
}

export function drawPlatform(): string {
  return picture(HEIGHT_PX, [
    ...LAYERS.map(({ name, items }, index) => {
      const y = topOf(index);
      return box({ x: 30, y, width: 1540, height: LAYER_HEIGHT_PX }, '', { fill: index === 0 ? COLOURS.paleBlue : COLOURS.ground, stroke: COLOURS.line, radiusPx: 14 })
        + words({ x: 136, y: y + LAYER_HEIGHT_PX / 2 }, name, { sizePx: 42, bold: true, colour: COLOURS.blue })
        + items.map((item, order) => box(
          { x: 250 + order * 326, y: y + 26, width: 300, height: 88 }, item,
          { sizePx: 36, bold: index === 0, ...(index === 0 ? {} : { stroke: COLOURS.grey }) },
        )).join('');
    }),
    ...FLOWS.map((flow, index) => {
      const y = topOf(index + 1);
      return line([{ x: 800, y: y - 2 }, { x: 800, y: y - GAP_PX + 4 }], { arrow: true, strokePx: 7, stroke: COLOURS.accent })
        + words({ x: 836, y: y - GAP_PX / 2 }, flow, { anchor: 'start', colour: COLOURS.accent });
    }),
  ]);
}
