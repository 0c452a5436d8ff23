/** Rich text as plain text: one line a paragraph, heading, list item, cell and caption. Marks, pictures and automatic numbers are left out. */
import { type InlineResolver, inlineText, NOTHING_RESOLVED } from './inlineText.ts';
import { linesOf } from './lines.ts';
import type { RichText } from './model.ts';

/** Without a resolver live values and references say nothing. */
export function plainText(doc: RichText, resolve: InlineResolver = NOTHING_RESOLVED): string {
  return doc.content
    .flatMap((block) => linesOf(block))
    .map((line) => (typeof line === 'string' ? line : inlineText(line.content, resolve)))
    .join('\n');
}
