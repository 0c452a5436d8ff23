import { expect, it } from 'vitest';
import { explainFileError } from '#electron/desktop/explainFileError.ts';
import { Refused } from '#electron/desktop/refused.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

it('a full disk is said in one sentence with what to do, and that the draft is unharmed', () => {
  const explained = explainFileError(failure('ENOSPC'), '没能写到“D:\\申报”');
  expect(explained).toBeInstanceOf(Refused);
  expect(explained.message).toBe('没能写到“D:\\申报”：磁盘已满，请清理空间或换个位置再试。您的草稿没有改动。');
});
it('an error of the program is passed on as it is', () => {
  const bug = new TypeError('x is undefined');
  expect(explainFileError(bug, '没能写')).toBe(bug);
});
