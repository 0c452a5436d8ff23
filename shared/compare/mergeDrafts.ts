/**
 * Two states of a draft that were changed apart from each other become one. What only one side changed is taken; where both
 * changed the same place differently, that is a conflict, and until somebody decides the side called mine stands there. Pure:
 * nothing of either side disappears that is neither in the result nor among the conflicts.
 */
import type { Answer, Answers, TableAnswer } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Explanation } from '#shared/application/explanation.ts';
import { writePlace } from '#shared/application/place.ts';
import { mergeEvidence } from './mergeEvidence.ts';
import type { MergeChoice, MergeConflict, Settle, ThreeStates } from './mergeChoice.ts';
import { mergeRichText } from './mergeRichText.ts';
import { mergeRows } from './mergeRows.ts';
import { mergeRecords } from './mergeValue.ts';
import { type TakenContent, withNeededAssets } from './takeFrom.ts';
import { withOtherRowIds } from './withOtherRowIds.ts';

export interface MergeSides {
  /** What both came from; null when that is not known: then everything in which they differ is a conflict. */
  readonly base: Draft | null;
  readonly mine: Draft;
  readonly theirs: Draft;
}
export interface DraftMerge {
  readonly content: TakenContent;
  /** The same ones whatever was decided, in the order of the stored answers. */
  readonly conflicts: readonly MergeConflict[];
  /** `theirs` as it takes part: rows that both sides added under one id are told apart. */
  readonly theirs: Draft;
}

type States<T> = ThreeStates<Readonly<Record<string, T>>>;

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

function mergeFields(states: States<Answer>, settle: Settle): Answers['fields'] {
  return mergeRecords(states, (field, own) => {
    const place = writePlace({ kind: 'field', field });
    const text = isText(own.mine) || isText(own.theirs) ? mergeRichText(own, place, settle) : null;
    return text ?? own[settle({ id: place, place, blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine'];
  });
}

/** What this program does not know of. */
function unknownParts({ fields: _fields, tables: _tables, notes: _notes, ...others }: Answers): Readonly<Record<string, unknown>> {
  return others;
}

function mergeAnswers(states: ThreeStates<Answers>, settle: Settle): Answers {
  const { base, mine, theirs, hasBase } = states;
  const part = <K extends keyof Answers>(key: K) => ({ base: base?.[key], mine: mine?.[key], theirs: theirs?.[key], hasBase });
  const whole = (place: string) => <T>(key: string, own: ThreeStates<T>): T | undefined => {
    const id = `${place}${key}`;
    return own[settle({ id, place: id, blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine'];
  };
  const tables = (table: string, own: ThreeStates<TableAnswer>) => mergeRows(own, table, settle);
  return {
    ...mergeRecords<unknown>({ base: base && unknownParts(base), mine: mine && unknownParts(mine), theirs: theirs && unknownParts(theirs), hasBase }, whole('answers:')),
    fields: mergeFields(part('fields'), settle),
    tables: mergeRecords(part('tables'), tables),
    notes: mergeRecords(part('notes'), whole('note:')),
  };
}

function byFinding({ explanations }: Draft): Readonly<Record<string, Explanation>> {
  return Object.fromEntries(explanations.map((explanation) => [explanation.findingId, explanation]));
}

function mergeExplanations({ base, mine, theirs }: MergeSides, settle: Settle): Draft['explanations'] {
  const merged = mergeRecords({ base: base ? byFinding(base) : undefined, mine: byFinding(mine), theirs: byFinding(theirs), hasBase: base !== null }, (finding, own) => {
    const place = `explanation:${finding}`;
    return own[settle({ id: place, place, blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine'];
  });
  return Object.values(merged);
}

/** `choices` by the ids of the conflicts. */
export function mergeDrafts(sides: MergeSides, choices: ReadonlyMap<string, MergeChoice> = new Map()): DraftMerge {
  const { base, mine } = sides;
  const theirs = base ? withOtherRowIds(base, mine, sides.theirs) : sides.theirs;
  const hasBase = base !== null;
  const conflicts: MergeConflict[] = [];
  const settle: Settle = (conflict) => {
    conflicts.push(conflict);
    return choices.get(conflict.id) ?? 'mine';
  };
  const content: TakenContent = {
    answers: mergeAnswers({ base: base?.answers, mine: mine.answers, theirs: theirs.answers, hasBase }, settle),
    evidence: mergeEvidence({ base: base?.evidence, mine: mine.evidence, theirs: theirs.evidence, hasBase }, settle),
    explanations: mergeExplanations({ ...sides, theirs }, settle),
    assets: mine.assets,
  };
  return { content: withNeededAssets(content, theirs), conflicts, theirs };
}
