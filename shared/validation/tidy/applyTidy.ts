/** 一键修正: mends what the groups name, in all texts at once and as one step. What only the writer can mend stays. */
import { type Answers, storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { setCell } from '#shared/application/setCell.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import { changeLines } from '#shared/richText/changeLines.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import { mendInlines, mendText } from './mendLine.ts';
import type { TidyGroup, TidyKind } from './tidyGroup.ts';

type Kinds = ReadonlySet<TidyKind>;

function mendField(answers: Answers, field: Field, kinds: Kinds): Answers {
  if (field.kind === 'richText') {
    const text: unknown = storedAnswer(answers, field);
    if (!isRichText(text)) return answers;
    return setAnswer(answers, field, changeLines(text, {
      line: (inlines) => mendInlines(inlines, kinds),
      caption: (caption) => mendText(caption, kinds),
    }));
  }
  const text = field.kind === 'longText' ? storedAnswer(answers, field) : undefined;
  return field.kind === 'longText' && text !== undefined ? setAnswer(answers, field, mendText(text, kinds)) : answers;
}

function mendTable(answers: Answers, section: TableSection, kinds: Kinds): Answers {
  const columns = section.columns.filter(({ kind }) => kind === 'longText');
  return printedRows(section, answers.tables[section.id]).reduce((present, row) => columns.reduce((changed, { id }) => {
    const text = row.cells[id];
    return text === undefined ? changed : setCell(changed, section, row.id, id, mendText(text, kinds));
  }, present), answers);
}

/** The groups as `tidy` gave them, all or some; of these the kinds count, whatever was typed since. The same answers when nothing changed. */
export function applyTidy(edition: Edition, answers: Answers, groups: readonly Pick<TidyGroup, 'kind' | 'canMend'>[]): Answers {
  const kinds = new Set(groups.filter(({ canMend }) => canMend).map(({ kind }) => kind));
  if (kinds.size === 0) return answers;
  const fields = fieldsOf(edition).filter((field) => isVisible(edition, answers, field)).reduce((present, field) => mendField(present, field, kinds), answers);
  return tablesOf(edition).reduce((present, section) => mendTable(present, section, kinds), fields);
}
