/** Where an application is written freely: the places whose words are looked at, and what each of them reads. */
import { storedAnswer } from '#shared/application/answers.ts';
import { isTypedColumn } from '#shared/application/cellText.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import { type Place, writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { LongTextField, RichTextField, TextField } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Source } from '#shared/form/source.ts';
import { type CheckContext, EVERYTHING } from '#shared/validation/check.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import { figureRows } from '#shared/validation/figureRows.ts';
import { narrativeLines } from './narrativeLines.ts';
import type { TextLine } from './textLine.ts';

export interface WrittenText {
  readonly place: Place;
  readonly lines: readonly TextLine[];
  /** `narrative`: a part of the text. `prose`: a long field or cell. `name`: a short answer, which claims nothing. */
  readonly kind: 'narrative' | 'prose' | 'name';
  readonly source: Source;
}
export interface TextSource {
  /** As in `Check.reads`. */
  readonly reads: readonly string[];
  readonly read: (context: CheckContext) => readonly WrittenText[];
}

function plainLines(text: string, lead: string): readonly TextLine[] {
  return text.split('\n').map((line) => ({ text: line, lead, kind: 'prose' }));
}

function narrativeSource(field: RichTextField): TextSource {
  const place: Place = { kind: 'field', field: field.id };
  return {
    // Live values in it can say anything.
    reads: [EVERYTHING],
    read({ edition, draft, answers }) {
      const lines = narrativeLines(narrativeText(edition, answers, field), narrativeResolver(edition, draft));
      return [{ place, lines, kind: 'narrative', source: field.source }];
    },
  };
}

function fieldSource(edition: Edition, field: TextField | LongTextField): TextSource {
  const place: Place = { kind: 'field', field: field.id };
  let last: { readonly text: string; readonly lines: readonly TextLine[] } = { text: '', lines: [] };
  return {
    reads: fieldReads(edition, field.id),
    read(context) {
      if (!isVisible(context.edition, context.answers, field)) return [];
      const text = storedAnswer(context.answers, field) ?? '';
      if (text !== last.text) last = { text, lines: plainLines(text, '') };
      return [{ place, lines: last.lines, kind: field.kind === 'longText' ? 'prose' : 'name', source: field.source }];
    },
  };
}

function tableSource(section: TableSection): TextSource {
  const columns = section.columns.filter(isTypedColumn);
  const known = new WeakMap<Readonly<Record<string, string>>, readonly WrittenText[]>();
  return {
    reads: [writePlace({ kind: 'section', section: section.id })],
    read: ({ answers }) => figureRows(section, answers).flatMap(({ id: row, cells }) => {
      const before = known.get(cells);
      if (before) return before;
      const texts = columns.map(({ id, kind, year, source }): WrittenText => ({
        place: { kind: 'cell', table: section.id, row, column: id },
        lines: plainLines(cells[id] ?? '', year === undefined ? '' : `${year}年`),
        kind: kind === 'longText' ? 'prose' : 'name',
        source,
      }));
      known.set(cells, texts);
      return texts;
    }),
  };
}

/** In the order of the form. The applicant's own name is what others are held against; what has a format of its own is checked by that. */
export function textSources(edition: Edition): readonly TextSource[] {
  const fields = fieldsOf(edition).flatMap((field): readonly TextSource[] => {
    switch (field.kind) {
      case 'richText': return [narrativeSource(field)];
      case 'longText': return [fieldSource(edition, field)];
      case 'text': return field.format === 'plain' && field.id !== edition.keyFields.applicant ? [fieldSource(edition, field)] : [];
      default: return [];
    }
  });
  return [...fields, ...tablesOf(edition).map(tableSource)];
}
