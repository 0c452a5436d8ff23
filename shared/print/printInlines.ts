/** The inlines of rich text, with live values and references resolved to what they say now. One handler a kind of inline. */
import { isVisible } from '#shared/application/isVisible.ts';
import { liveValueText } from '#shared/application/liveValueText.ts';
import { readPlace } from '#shared/application/place.ts';
import { placeExists } from '#shared/application/placeExists.ts';
import { fieldIndex } from '#shared/form/fieldsOf.ts';
import type { Inline, Reference, TextNode } from '#shared/richText/model.ts';
import type { NarrativeTexts } from './narrativeTexts.ts';
import type { PrintContext } from './printContext.ts';
import type { PrintInline } from './printDocument.ts';
import { textInlines } from './textInlines.ts';

/** What the steps of one text share: where it stands and what its references can point at. */
export interface RichTextContext {
  readonly context: PrintContext;
  readonly texts: NarrativeTexts;
  /** `shared/application/place.ts`: the field that holds the text. */
  readonly place: string;
}

/** Stands where a reference or a live value points at nothing any more. */
const DANGLING = '〔引用已失效〕';
/** Room to write what a live value does not say yet. */
const LIVE_VALUE_BLANK_CHARACTERS = 3;

const LABELS = { figure: '图', table: '表' } as const;

type InlineHandlers = {
  readonly [K in Inline['type']]: (inline: Extract<Inline, { readonly type: K }>, text: RichTextContext) => readonly PrintInline[];
};

function warnDangling({ context, place }: RichTextContext, what: string): readonly PrintInline[] {
  context.warn({
    code: 'danglingReference',
    message: `正文引用的${what}已不存在，导出时印成“${DANGLING}”，请重新插入或删除。`,
    place,
  });
  return [{ kind: 'text', text: DANGLING }];
}

function printText(node: TextNode, { context, place }: RichTextContext): readonly PrintInline[] {
  const types = new Set((node.marks ?? []).map(({ type }) => type));
  const style = {
    ...(types.has('bold') ? { bold: true } : {}),
    ...(types.has('italic') ? { italic: true } : {}),
    ...(types.has('superscript') ? { script: 'super' } as const : {}),
    ...(types.has('subscript') && !types.has('superscript') ? { script: 'sub' } as const : {}),
  };
  return textInlines(context.clean(node.text, place)).map((inline) => (inline.kind === 'text' ? { ...inline, ...style } : inline));
}

function liveText({ edition, answers }: PrintContext, placeText: string): string {
  const place = readPlace(placeText);
  const field = place?.kind === 'field' ? fieldIndex(edition).get(place.field) : undefined;
  return field && !isVisible(edition, answers, field) ? '' : liveValueText(edition, answers, placeText);
}

function printReference({ attrs }: Reference, text: RichTextContext): readonly PrintInline[] {
  if (attrs.to === 'evidence') {
    const { edition, draft } = text.context;
    const index = draft.evidence.findIndex(({ id }) => id === attrs.id);
    if (index < 0) return warnDangling(text, edition.documentNames.evidence);
    // The list of evidence is a document of its own: nothing here to lead to.
    return [{ kind: 'reference', text: `${edition.documentNames.evidence}${index + 1}`, target: null }];
  }
  const found = text.texts.find(attrs.to, attrs.id);
  if (!found) return warnDangling(text, attrs.to === 'figure' ? '图' : '表');
  return [{ kind: 'reference', text: `${LABELS[attrs.to]}${found.number}`, target: found.target }];
}

const inlineHandlers: InlineHandlers = {
  text: printText,
  hardBreak: () => [{ kind: 'break' }],
  liveValue: ({ attrs }, text) => {
    if (!placeExists(text.context.edition, text.context.answers, attrs.place)) return warnDangling(text, '数据');
    const value = text.context.clean(liveText(text.context, attrs.place), attrs.place);
    if (value.trim() === '') return [{ kind: 'blank', characters: LIVE_VALUE_BLANK_CHARACTERS, underlined: true }];
    return textInlines(value);
  },
  reference: printReference,
};

function printInline<K extends Inline['type']>(inline: Extract<Inline, { readonly type: K }>, text: RichTextContext): readonly PrintInline[] {
  const handler: InlineHandlers[K] = inlineHandlers[inline.type];
  return handler(inline, text);
}

export function printInlines(inlines: readonly Inline[] | undefined, text: RichTextContext): readonly PrintInline[] {
  return (inlines ?? []).flatMap((inline) => printInline(inline, text));
}
