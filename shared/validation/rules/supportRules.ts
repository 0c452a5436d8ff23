/** Rules about what a choice or a name needs beside it: words that bear out what was chosen, others where others are meant. */
import { storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableColumn } from '#shared/form/rule.ts';
import { type CheckContext, THE_EVIDENCE } from '#shared/validation/check.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import { evidenceTexts } from '#shared/validation/evidenceTexts.ts';
import { figureRows } from '#shared/validation/figureRows.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { shortened } from '#shared/validation/shortened.ts';
import { shownText, shownTextFolded } from '#shared/validation/shownText.ts';
import { wordIn } from '#shared/validation/wordIn.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';

/** Shorter names are words of the language too. */
const SHORTEST_NAME = 3;
const LONGEST_VALUE = 30;

function chosenOptions(id: FieldId, { edition, answers }: CheckContext): readonly string[] {
  const field = fieldById(edition, id);
  if (!isVisible(edition, answers, field)) return [];
  switch (field.kind) {
    case 'choice': return [storedAnswer(answers, field) ?? ''];
    case 'choices': return storedAnswer(answers, field) ?? [];
    default: return [];
  }
}

function optionLabel(id: FieldId, option: string, { edition }: CheckContext): string {
  const field = fieldById(edition, id);
  return ('options' in field ? field.options : []).find((candidate) => candidate.id === option)?.label ?? option;
}

export interface ColumnCell {
  readonly row: string;
  readonly column: string;
  readonly table: string;
  readonly text: string;
}

/** The cells of a column as they stand on paper. Throws when the edition has no such table. */
export function cellsOf({ table, column }: TableColumn, { edition, answers }: CheckContext): readonly ColumnCell[] {
  const section = tablesOf(edition).find(({ id }) => id === table);
  if (!section) throw new Error(`edition ${edition.id} has no table ${table}`);
  return figureRows(section, answers).map((row) => ({ table, column, row: row.id, text: row.cells[column] ?? '' }));
}

export function columnReads({ table }: TableColumn): string {
  return writePlace({ kind: 'section', section: table });
}

const CLAUSE_END = /[。；;\n]/;

export const supportRules: RuleHandlers<'optionSupported' | 'optionImplied' | 'notOwnCompany'> = {
  optionSupported: {
    reads: ({ field, texts }, edition) => [field, ...texts].flatMap((id) => fieldReads(edition, id)),
    words: ['options', 'words'],
    broken({ field, texts, from, least, options }, context) {
      const chosen = chosenOptions(field, context);
      const prose = texts.map((id) => shownTextFolded(id, context)).join('\n');
      if (prose.length < from) return [];
      const unsupported = options.filter(({ option, words }) => chosen.includes(option)
        && words.filter((word) => prose.includes(foldForComparison(word))).length < least);
      if (unsupported.length === 0) return [];
      return [{
        place: { kind: 'field', field },
        seen: {
          options: unsupported.map(({ option }) => optionLabel(field, option, context)).join('、'),
          words: unsupported.flatMap(({ words }) => words.slice(0, 4)).join('、'),
        },
      }];
    },
  },
  optionImplied: {
    reads: ({ field, texts, evidence }, edition) => [...[field, ...texts].flatMap((id) => fieldReads(edition, id)), ...(evidence ? [THE_EVIDENCE] : [])],
    words: ['options', 'words'],
    broken({ field, texts, evidence, options, unless }, context) {
      const chosen = chosenOptions(field, context);
      const isSingle = fieldById(context.edition, field).kind === 'choice';
      // Without a choice the field itself asks for one; what is none of these options is for another rule.
      if (isSingle && !options.some(({ option }) => chosen.includes(option))) return [];
      const said = [...texts.map((id) => shownText(id, context)), ...(evidence ? context.draft.evidence.flatMap(evidenceTexts) : [])]
        .flatMap((text) => text.split(CLAUSE_END)).filter((clause) => wordIn(clause, unless) === undefined).join('\n');
      const named = options.map(({ option, words }) => ({ option, word: wordIn(said, words) })).filter(({ word }) => word !== undefined);
      const missing = isSingle && named.some(({ option }) => chosen.includes(option)) ? [] : named.filter(({ option }) => !chosen.includes(option));
      if (missing.length === 0) return [];
      return [{
        place: { kind: 'field', field },
        seen: { options: missing.map(({ option }) => optionLabel(field, option, context)).join('、'), words: missing.map(({ word }) => word).join('、') },
      }];
    },
  },
  notOwnCompany: {
    reads: ({ company, fields, columns }, edition) => [
      ...[company, ...fields].flatMap((id) => fieldReads(edition, id)), ...columns.map(columnReads),
    ],
    words: ['value'],
    broken({ company, fields, columns, unless }, context) {
      const names = companyShortNames(context.edition, shownText(company, context)).filter((name) => name.length >= SHORTEST_NAME);
      const namesApplicant = (text: string) => {
        const folded = foldForComparison(text.slice(0, 200));
        return names.some((name) => folded.includes(name)) && wordIn(text, unless) === undefined;
      };
      return [
        ...fields.flatMap((field): readonly Breach[] => {
          const text = shownText(field, context);
          return namesApplicant(text) ? [{ place: { kind: 'field', field }, seen: { value: shortened(text, LONGEST_VALUE) } }] : [];
        }),
        ...columns.flatMap((column) => cellsOf(column, context)).filter(({ text }) => namesApplicant(text))
          .map(({ text, ...cell }): Breach => ({ place: { kind: 'cell', ...cell }, seen: { value: shortened(text, LONGEST_VALUE) } })),
      ];
    },
  },
};
