/** Inlines as they read: for text boxes that take nothing but characters. */
import type { PrintInline } from '#shared/print/printDocument.ts';

/** m² and H₂O keep their sense; what has no such character stands on the line. */
const SCRIPTS = { super: ['0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'], sub: ['0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'] } as const;

function raised(text: string, script: keyof typeof SCRIPTS): string {
  const [plain, small] = SCRIPTS[script];
  return [...text].map((character) => small[plain.indexOf(character)] ?? character).join('');
}

type InlineTexts = { readonly [K in PrintInline['kind']]: (inline: Extract<PrintInline, { readonly kind: K }>) => string };

const inlineTexts: InlineTexts = {
  text: ({ text, script }) => (script ? raised(text, script) : text),
  break: () => '\n',
  // The official blank is a mark of the paper.
  blank: () => '',
  box: ({ checked, label }) => `${checked ? '☑' : '□'}${label}`,
  reference: ({ text }) => text,
};

function inlineText<K extends PrintInline['kind']>(inline: Extract<PrintInline, { readonly kind: K }>): string {
  const text: InlineTexts[K] = inlineTexts[inline.kind];
  return text(inline);
}

export function inlinesText(inlines: readonly PrintInline[]): string {
  return inlines.map((inline) => inlineText(inline)).join('');
}
