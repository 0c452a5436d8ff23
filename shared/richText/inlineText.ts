/** What a line of rich text says: text as it stands, live values and references as what they say now. */
import type { Inline, Reference } from './model.ts';

/** Whoever knows the answers says what a live value and a reference print now. Empty when they say nothing. */
export interface InlineResolver {
  liveValue(place: string): string;
  reference(to: Reference['attrs']['to'], id: string): string;
}

/** For text by itself, apart from any answers. */
export const NOTHING_RESOLVED: InlineResolver = { liveValue: () => '', reference: () => '' };

type InlineTexts = { readonly [K in Inline['type']]: (inline: Extract<Inline, { readonly type: K }>, resolve: InlineResolver) => string };
const inlineTexts: InlineTexts = {
  text: ({ text }) => text,
  hardBreak: () => '\n',
  liveValue: ({ attrs }, resolve) => resolve.liveValue(attrs.place),
  reference: ({ attrs }, resolve) => resolve.reference(attrs.to, attrs.id),
};

function textOf<K extends Inline['type']>(inline: Extract<Inline, { readonly type: K }>, resolve: InlineResolver): string {
  const text: InlineTexts[K] = inlineTexts[inline.type];
  return text(inline, resolve);
}

/** Breaks inside the line are `\n`. */
export function inlineText(inlines: readonly Inline[] | undefined, resolve: InlineResolver): string {
  return (inlines ?? []).map((inline) => textOf(inline, resolve)).join('');
}
