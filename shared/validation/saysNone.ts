/** Cells that say in words or with a stroke that there is no figure: 无, —, /, 不适用. */
import { toHalfWidth } from './toHalfWidth.ts';

const NONE = new Set(['无', '没有', '暂无', '不适用', '未统计', '无统计', '无数据', '未参评', '未调查', 'n/a', 'na', 'none', '\\']);
const STROKES = /^[-/\u2010-\u2015\u2500\u4e00_~]{1,8}$/;
/** A cell that is longer says more than none. */
const LONGEST = 8;

export function saysNone(text: string): boolean {
  const said = toHalfWidth(text.trim()).toLowerCase();
  return said.length <= LONGEST && (NONE.has(said) || STROKES.test(said));
}
