/** Plain text as inlines: line ends become breaks, and nothing becomes nothing. */
import type { PrintInline } from './printDocument.ts';

export function textInlines(text: string): readonly PrintInline[] {
  return text.split('\n').flatMap((line, index): PrintInline[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
  ]);
}
