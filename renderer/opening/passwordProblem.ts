/** What is not right yet about a new password that was typed twice, in words; null: it can be used. */

/** Shorter ones are guessed in no time, however the file is locked. */
const SHORTEST = 6;

export function passwordProblem(password: string, again: string): string | null {
  if (password === '') return '请输入密码，或去掉“设置密码”的勾。';
  if ([...password].length < SHORTEST) return `密码至少 ${SHORTEST} 个字符，越长越难猜。`;
  if (password !== again) return '两次输入的密码不一样，请重新输入。';
  return null;
}
