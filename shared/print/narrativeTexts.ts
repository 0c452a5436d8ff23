/**
 * The texts of the narrative, read once before anything is printed: figures and tables are numbered through all parts, so a
 * reference can point forwards.
 */
import { storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import type { FieldId, RichTextField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import { checkRichText } from '#shared/richText/isRichText.ts';
import { type Block, EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { readableText } from '#shared/richText/readableText.ts';
import type { PrintContext } from './printContext.ts';

export type NumberedKind = 'figure' | 'table';

export interface NarrativeTexts {
  /** What a field holds; empty when it is hidden, unanswered or no text of the narrative. */
  textOf(field: FieldId): RichText;
  /** The automatic number of a picture, chart or table of the text. */
  numberOf(block: Block): number;
  /** The number and target that a reference prints; undefined when it points at nothing. */
  find(kind: NumberedKind, id: string): { readonly number: number; readonly target: string } | undefined;
  /** Where references to the block lead. Two blocks with one id (a copy) have targets of their own. */
  targetOf(block: Block): string;
}

/** A stored text as it can be printed: as it is, or paragraph by paragraph where its structure is damaged. */
function readText(field: RichTextField, context: PrintContext): RichText {
  const stored: unknown = storedAnswer(context.answers, field);
  if (stored === undefined || !isVisible(context.edition, context.answers, field)) return EMPTY_RICH_TEXT;
  const checked = checkRichText(stored);
  if (checked.ok) return checked.doc;
  const lines = readableText(stored);
  context.warn({
    code: 'unreadableRichText',
    message: `“${field.label}”的内容有一处已损坏，导出时只保留了其中的文字，标题、表格、图片和格式请核对。`,
    place: writePlace({ kind: 'field', field: field.id }),
  });
  return { type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}

export function readNarrativeTexts(context: PrintContext): NarrativeTexts {
  const sections = context.edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  const texts = new Map<FieldId, RichText>();
  const numbers = new Map<Block, { readonly number: number; readonly target: string }>();
  const byId = new Map<string, { readonly number: number; readonly target: string }>();
  let figures = 0;
  let tables: number | null = null;

  const enter = (block: Block, kind: NumberedKind, id: string, number: number) => {
    const key = `${kind}-${id}`;
    const place = { number, target: byId.has(key) ? `${key}-${number}` : key };
    numbers.set(block, place);
    if (!byId.has(key)) byId.set(key, place);
  };
  for (const section of sections) {
    tables ??= section.firstTableNumber - 1;
    for (const part of section.parts) {
      const field = fieldById(context.edition, part.field);
      if (field.kind !== 'richText' || texts.has(field.id)) continue;
      const text = readText(field, context);
      texts.set(field.id, text);
      for (const block of text.content) {
        if (block.type === 'table') enter(block, 'table', block.attrs.id, ++tables);
        if (block.type === 'picture' || block.type === 'chart') enter(block, 'figure', block.attrs.id, ++figures);
      }
    }
  }

  const entryOf = (block: Block) => {
    const entry = numbers.get(block);
    if (!entry) throw new Error(`a ${block.type} was not numbered`);
    return entry;
  };
  return {
    textOf: (field) => texts.get(field) ?? EMPTY_RICH_TEXT,
    numberOf: (block) => entryOf(block).number,
    targetOf: (block) => entryOf(block).target,
    find: (kind, id) => byId.get(`${kind}-${id}`),
  };
}
