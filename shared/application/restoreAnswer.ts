/** Whether a stored value is an answer of a field's kind. One reader a kind; what does not fit is named in words. */
import type { Field, FieldKind, FieldOfKind } from '#shared/form/field.ts';
import type { AnswerByKind } from './answers.ts';
import { isRecord } from './isRecord.ts';
import { restoreRichText } from './restoreRichText.ts';

/** `kept` undefined: the place stays unanswered. `lost`: what did not fit and what to do, in words that follow the place's name. */
export interface RestoredAnswer<K extends FieldKind> {
  readonly kept: AnswerByKind[K] | undefined;
  readonly lost: string | null;
}
type Restore<K extends FieldKind> = (value: unknown, field: FieldOfKind<K>) => RestoredAnswer<K>;

function orNothing<K extends FieldKind>(isAnswer: (value: unknown, field: FieldOfKind<K>) => boolean, expected: string): Restore<K> {
  return (value, field) => (isAnswer(value, field) ? { kept: value as AnswerByKind[K], lost: null } : { kept: undefined, lost: `存的内容${expected}，请重新填写` });
}

const isText = (value: unknown): boolean => typeof value === 'string';
/** Whatever was typed into a box of a date: a 13th month is told by the checks and stays until it is put right. */
function isDatePart(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
}

const restorers: { readonly [K in FieldKind]: Restore<K> } = {
  text: orNothing(isText, '不是文字'),
  longText: orNothing(isText, '不是文字'),
  figure: orNothing(isText, '不是文字'),
  integer: orNothing((value) => value === null || Number.isSafeInteger(value), '不是整数'),
  total: orNothing((value) => value === null, '没有用处'),
  choice: orNothing((value, field) => value === null || field.options.some(({ id }) => id === value), '不是表上的选项'),
  choices: (value, field) => {
    if (!Array.isArray(value)) return { kept: undefined, lost: '存的内容不是选项列表，请重新选择' };
    const kept = field.options.map(({ id }) => id).filter((id) => value.includes(id));
    const known = value.every((item) => typeof item === 'string' && kept.includes(item));
    // A list in another order is as good, but a list that says something twice is not ours.
    return known && new Set(value).size === value.length ? { kept: value, lost: null } : { kept, lost: '存的选项中有表上没有的或重复的，请核对' };
  },
  yesNo: orNothing((value) => value === null || typeof value === 'boolean', '不是“是”或“否”'),
  confirmation: orNothing((value) => typeof value === 'boolean', '不是“已确认”或“未确认”'),
  date: orNothing((value) => isRecord(value) && isDatePart(value['year']) && isDatePart(value['month']) && isDatePart(value['day']), '不是日期'),
  region: orNothing((value) => isRecord(value) && isText(value['city']) && isText(value['county']) && isText(value['other']), '不是地区'),
  industry: orNothing((value) => isRecord(value) && (value['code'] === null || isText(value['code'])) && isText(value['text']), '不是行业'),
  richText: restoreRichText,
};

export function restoreAnswer(value: unknown, field: Field): RestoredAnswer<FieldKind> {
  const restore = restorers[field.kind] as Restore<FieldKind>;
  return restore(value, field);
}
