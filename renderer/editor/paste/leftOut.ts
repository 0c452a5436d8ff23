/** What a paste could not bring along, and the line that says so. */

export interface LeftOut {
  readonly pictures: number;
  readonly formulas: number;
  readonly comments: number;
  /** Films, forms, embedded objects. */
  readonly objects: number;
  readonly unfitCharacters: number;
}
export const NOTHING_LEFT_OUT: LeftOut = { pictures: 0, formulas: 0, comments: 0, objects: 0, unfitCharacters: 0 };

/** Empty when nothing needs to be said. `hadLook`: the source had typefaces and colours of its own. */
export function sayLeftOut({ pictures, formulas, comments, objects, unfitCharacters }: LeftOut, hadLook: boolean): string {
  const items = [
    pictures > 0 ? `图片 ${pictures} 张（请用“图片”插入，或单独复制后粘贴）` : '',
    formulas > 0 ? `公式 ${formulas} 个（请截图后粘贴）` : '',
    comments > 0 ? `批注 ${comments} 条` : '',
    objects > 0 ? `其他对象 ${objects} 个` : '',
    unfitCharacters > 0 ? `无法打印的字符 ${unfitCharacters} 个` : '',
  ].filter((item) => item !== '');
  if (items.length > 0) return `已粘贴。没有带入：${items.join('、')}。`;
  return hadLook ? '已粘贴，字体、字号和颜色按本文统一。' : '';
}
