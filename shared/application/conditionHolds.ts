/** Whether a condition of an edition holds. A hidden field counts as unanswered, whatever it still holds. */
import type { Condition } from '#shared/form/condition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldId } from '#shared/form/field.ts';
import { fieldById, tablesOf } from '#shared/form/fieldsOf.ts';
import { type Answers, storedAnswer } from './answers.ts';
import { isTypedColumn } from './cellText.ts';
import { holdsSomething } from './holdsSomething.ts';
import { sumOfIntegers } from './sumOfIntegers.ts';
import { printedRows } from './tableRows.ts';

interface Situation {
  readonly edition: Edition;
  readonly answers: Answers;
  /** Fields whose condition is being asked: an edition in which two fields show each other must not ask for ever. */
  readonly asked: ReadonlySet<FieldId>;
}
type Conditions = {
  readonly [K in Condition['kind']]: (condition: Extract<Condition, { readonly kind: K }>, situation: Situation) => boolean;
};

function shown(field: Field, { edition, answers, asked }: Situation): boolean {
  if (!field.visibleWhen) return true;
  if (asked.has(field.id)) return false;
  return holds(field.visibleWhen, { edition, answers, asked: new Set([...asked, field.id]) });
}

/** The field, unless it is hidden. */
function shownField(id: FieldId, situation: Situation): Field | undefined {
  const field = fieldById(situation.edition, id);
  return shown(field, situation) ? field : undefined;
}

/** The number that an integer or total says now. */
function numberOf(field: Field, situation: Situation): number | null {
  const parts = field.kind === 'total' ? field.of.map((id) => shownField(id, situation)).filter((part) => part !== undefined) : [field];
  return sumOfIntegers(situation.answers, parts);
}

const conditions: Conditions = {
  equals: ({ field: id, value }, situation) => {
    const field = shownField(id, situation);
    return field !== undefined && storedAnswer(situation.answers, field) === value;
  },
  anyOf: ({ field: id, options }, situation) => {
    const field = shownField(id, situation);
    const chosen = field ? storedAnswer(situation.answers, field) : undefined;
    return options.some((option) => (Array.isArray(chosen) ? chosen.includes(option) : chosen === option));
  },
  anyFilled: ({ fields }, situation) => fields.some((id) => {
    const field = shownField(id, situation);
    if (!field) return false;
    return field.kind === 'total' ? numberOf(field, situation) !== null : holdsSomething(situation.answers, field);
  }),
  positive: ({ field: id }, situation) => {
    const field = shownField(id, situation);
    return field !== undefined && (numberOf(field, situation) ?? 0) > 0;
  },
  tableFilled: ({ table, rows }, { edition, answers }) => {
    const section = tablesOf(edition).find(({ id }) => id === table);
    if (!section) throw new Error(`edition ${edition.id} has no table ${table}`);
    const columns = section.columns.filter(isTypedColumn);
    return printedRows(section, answers.tables[table])
      .filter(({ id }) => rows?.includes(id) ?? true)
      .some(({ cells }) => columns.some(({ id }) => (cells[id] ?? '').trim() !== ''));
  },
};

function holds<K extends Condition['kind']>(condition: Extract<Condition, { readonly kind: K }>, situation: Situation): boolean {
  const check: Conditions[K] = conditions[condition.kind];
  return check(condition, situation);
}

export function conditionHolds(edition: Edition, answers: Answers, condition: Condition): boolean {
  return holds(condition, { edition, answers, asked: new Set() });
}

/** As `isVisible.ts` says it. */
export function fieldIsShown(edition: Edition, answers: Answers, field: Field): boolean {
  return shown(field, { edition, answers, asked: new Set() });
}
