import { expect, it } from 'vitest';
import { passwordProblem } from '#renderer/opening/passwordProblem.ts';

it('a new password is there, long enough, and typed twice alike; characters are counted as people do', () => {
  expect(passwordProblem('', '')).toMatch(/请输入密码/);
  expect(passwordProblem('12345', '12345')).toMatch(/至少 6 个字符/);
  expect(passwordProblem('𠅤𠅤𠅤', '𠅤𠅤𠅤')).toMatch(/至少 6 个字符/);
  expect(passwordProblem('质量标杆2024', '质量标杆2025')).toMatch(/不一样/);
  expect(passwordProblem('质量标杆2024', '质量标杆2024')).toBeNull();
});
