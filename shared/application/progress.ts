/** How far an application is, section by section. It counts what the form asks now; whether it is right is for the checks to say. */
import type { Edition } from '#shared/form/edition.ts';
import type { Section, TableSection } from '#shared/form/section.ts';
import type { Answers } from './answers.ts';
import { isTypedColumn } from './cellText.ts';
import { holdsSomething } from './holdsSomething.ts';
import { printedRows } from './tableRows.ts';
import { visibleFields } from './visibleFields.ts';

export interface SectionProgress {
  /** The section's id. */
  readonly section: string;
  /** Its name on screen. */
  readonly title: string;
  readonly filled: number;
  /** Visible fields that are filled in by hand (no totals), or rows of a table. */
  readonly total: number;
  /** Fields asked for in every application that are still empty. */
  readonly requiredLeft: number;
}

/** A row counts as filled with its first cell; a table without rows still asks for one. */
function tableProgress(section: TableSection, answers: Answers): Pick<SectionProgress, 'filled' | 'total' | 'requiredLeft'> {
  const columns = section.columns.filter(isTypedColumn);
  const rows = printedRows(section, answers.tables[section.id]);
  const filled = rows.filter(({ cells }) => columns.some(({ id }) => (cells[id] ?? '').trim() !== '')).length;
  return { filled, total: Math.max(1, rows.length), requiredLeft: 0 };
}

function fieldProgress(edition: Edition, section: Section, answers: Answers): Pick<SectionProgress, 'filled' | 'total' | 'requiredLeft'> {
  const asked = visibleFields(edition, answers, section).filter(({ kind }) => kind !== 'total');
  const empty = asked.filter((field) => !holdsSomething(answers, field));
  return { filled: asked.length - empty.length, total: asked.length, requiredLeft: empty.filter(({ required }) => required).length };
}

/** In the order of the form. */
export function progressOf(edition: Edition, answers: Answers): readonly SectionProgress[] {
  return edition.sections.map((section) => ({
    section: section.id,
    title: section.stepTitle,
    ...(section.kind === 'table' ? tableProgress(section, answers) : fieldProgress(edition, section, answers)),
  }));
}
