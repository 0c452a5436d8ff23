/** Spaces between two Chinese characters of prose. In a title, a list or a name they may part words; beside Latin words they are the writer's. */
import { isChinese, lieIn, titleRanges } from './characters.ts';
import type { Edit, FindEdits } from './edit.ts';

/** More are there to line something up. */
const SPACES = /[ \u3000\u00a0]{1,2}/g;
const PROSE = /[，。；！？]/;
/** 2020年 国家高新技术企业: the space stands for a colon. */
const DATE = /^[\s•·\-—]{0,4}(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?$/;
const LONGEST_DATE = 20;

export const spacesInChinese: FindEdits = (line) => {
  if (!PROSE.test(line)) return [];
  const isInTitle = lieIn(titleRanges(line));
  const edits: Edit[] = [];
  for (const { 0: spaces, index: start } of line.matchAll(SPACES)) {
    const end = start + spaces.length;
    if (!isChinese(line[start - 1]) || !isChinese(line[end]) || isInTitle(start)) continue;
    if (start > LONGEST_DATE || !DATE.test(line.slice(0, start))) edits.push({ start, end, text: '' });
  }
  return edits;
};
