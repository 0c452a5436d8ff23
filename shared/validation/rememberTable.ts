/** Readings of a whole table that many checks and findings share: made once for each state of its answers, which are never changed in place. */
import type { Answers, TableAnswer } from '#shared/application/answers.ts';
import type { TableSection } from '#shared/form/section.ts';

export function rememberTable<T extends object>(
  read: (section: TableSection, answer: TableAnswer | undefined) => T,
): (section: TableSection, answers: Answers) => T {
  const known = new WeakMap<TableSection, WeakMap<TableAnswer, T>>();
  return (section, answers) => {
    const answer = answers.tables[section.id];
    // A table that was never touched holds the form's few rows.
    if (!answer) return read(section, answer);
    const readings = known.get(section) ?? new WeakMap<TableAnswer, T>();
    known.set(section, readings);
    const reading = readings.get(answer) ?? read(section, answer);
    readings.set(answer, reading);
    return reading;
  };
}
