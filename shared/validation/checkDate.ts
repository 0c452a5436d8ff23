/** Days: all three parts, and a day that the calendar has. */
import { calendarDay } from './calendarDay.ts';
import type { FieldFaults } from './fault.ts';

export const checkDate: FieldFaults<'date'> = (answer, field) => {
  const missing = [answer.year === null ? '年' : '', answer.month === null ? '月' : '', answer.day === null ? '日' : ''].filter((part) => part !== '');
  if (missing.length > 0) {
    return field.required ? [{ check: 'incomplete', severity: 'error', message: `请补全${field.label}的${missing.join('、')}。` }] : [];
  }
  if (calendarDay(answer) !== null) return [];
  return [{ check: 'noSuchDay', severity: 'error', message: `没有“${answer.year}年${answer.month}月${answer.day}日”这一天，请核对${field.label}。` }];
};
