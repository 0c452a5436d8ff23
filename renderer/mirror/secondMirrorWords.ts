/** What is said of the second folder in one line. */
import type { SecondMirror } from '#shared/desktopApi.ts';
import { momentWords } from '#renderer/history/versionWords.ts';

export function secondMirrorWords({ completeAt, waiting, problem }: SecondMirror, now: Date): string {
  const last = completeAt === null ? '还没有写全过' : `${momentWords(completeAt, now)} 写全`;
  if (problem !== null) return `${last}。${problem}`;
  return waiting > 0 ? `${last}，还有 ${waiting} 份正在写。` : `${last}。`;
}
