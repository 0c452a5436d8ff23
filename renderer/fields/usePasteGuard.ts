/** A text that is longer than any form would want (a whole file by mistake) is not taken in, and the user is told. What is taken in is never cut. */
import { App } from 'antd';
import type { ClipboardEvent } from 'react';
import { LONGEST_CELL } from '#renderer/clipboard/parseTsv.ts';

export function usePasteGuard(): (event: ClipboardEvent) => void {
  const { message } = App.useApp();
  return (event) => {
    const { length } = event.clipboardData.getData('text/plain');
    if (length <= LONGEST_CELL) return;
    event.preventDefault();
    event.stopPropagation();
    void message.warning(`要粘贴的内容有 ${Math.round(length / 10_000)} 万字，太长了，没有放进来。请只复制需要的部分。`);
  };
}
