/** The texts that 整理 looks at: the narrative, and long answers and cells. Names and figures are the company's as they stand. */
import { storedAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import type { Place } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import { ATOM } from '#shared/richText/changeLines.ts';
import { type InlineResolver, inlineText } from '#shared/richText/inlineText.ts';
import { linesOf } from '#shared/richText/lines.ts';
import type { Inline } from '#shared/richText/model.ts';

export interface TidyLine {
  /** Stays the same object as long as the line does; null for a line of a plain text. */
  readonly key: object | null;
  /** What is no text is one `\uFFFC` each. */
  readonly text: string;
  /** As it prints. */
  readonly printed: string;
  /** Where a position of `text` stands in `printed`. */
  readonly printedAt: (position: number) => number;
}
export interface TidyText {
  readonly place: Place;
  readonly lines: readonly TidyLine[];
}

function plainLine(text: string): TidyLine {
  return { key: null, text, printed: text, printedAt: (position) => position };
}

function inlineLine(inlines: readonly Inline[], resolve: InlineResolver): TidyLine {
  const texts = inlines.map((inline) => (inline.type === 'text' ? inline.text : ATOM));
  const printed = inlines.map((inline) => inlineText([inline], resolve));
  return {
    key: inlines,
    text: texts.join(''),
    printed: printed.join(''),
    printedAt(position) {
      let [from, shift] = [0, 0];
      for (const [index, text] of texts.entries()) {
        if (position < from + text.length) break;
        from += text.length;
        shift += (printed[index]?.length ?? 0) - text.length;
      }
      return position + shift;
    },
  };
}

function fieldText(edition: Edition, draft: Draft, field: Field): readonly TidyText[] {
  const place: Place = { kind: 'field', field: field.id };
  if (field.kind === 'richText') {
    const resolve = narrativeResolver(edition, draft);
    const lines = narrativeText(edition, draft.answers, field).content.flatMap((block) => linesOf(block));
    return [{ place, lines: lines.map((line) => (typeof line === 'string' ? plainLine(line) : inlineLine(line.content ?? [], resolve))) }];
  }
  if (field.kind !== 'longText' || !isVisible(edition, draft.answers, field)) return [];
  return [{ place, lines: (storedAnswer(draft.answers, field) ?? '').split('\n').map(plainLine) }];
}

function tableTexts(section: TableSection, { answers }: Draft): readonly TidyText[] {
  const columns = section.columns.filter(({ kind }) => kind === 'longText');
  return printedRows(section, answers.tables[section.id]).flatMap((row) => columns.map(({ id }): TidyText => (
    { place: { kind: 'cell', table: section.id, row: row.id, column: id }, lines: (row.cells[id] ?? '').split('\n').map(plainLine) }
  )));
}

/** In the order of the form, tables last. */
export function tidyTexts(edition: Edition, draft: Draft): readonly TidyText[] {
  return [...fieldsOf(edition).flatMap((field) => fieldText(edition, draft, field)), ...tablesOf(edition).flatMap((section) => tableTexts(section, draft))];
}
