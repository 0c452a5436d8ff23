/** What each kind of 整理 is called, and what is said about it. */
import type { TidyKind } from './tidyGroup.ts';

export const TIDY_WORDS: Readonly<Record<TidyKind, { readonly title: string; readonly advice: string }>> = {
  fullWidthCharacters: { title: '全角的数字和字母', advice: '改成半角。' },
  percentSigns: { title: '两种百分号并用', advice: '把“％”统一成“%”。' },
  halfWidthPunctuation: { title: '中文里的半角标点', advice: '改成中文标点；小数、时间、网址和英文句子不动。' },
  spacesInChinese: { title: '中文之间的空格', advice: '去掉汉字之间的空格；汉字与英文、数字之间的空格不动。' },
  doubledPunctuation: { title: '重复的标点', advice: '只留一个。' },
  unpairedMarks: { title: '不成对的引号和括号', advice: '请补上另一半，或删去多余的。' },
  mixedUnits: { title: '同一单位有几种写法', advice: '请统一成一种写法。' },
};
