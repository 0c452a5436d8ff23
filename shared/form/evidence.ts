/** 证实性材料 that a form suggests from what was filled in. */
import type { Condition } from './condition.ts';
import type { FieldId } from './field.ts';
import type { Source } from './source.ts';

export interface EvidenceSuggestion {
  readonly id: string;
  readonly title: string;
  /** Why it is asked for, for the screen: `表1 填了顾客满意程度`. */
  readonly reason: string;
  /** `required`: the notice asks for it. `usual`: reviewers expect it. */
  readonly strength: 'required' | 'usual';
  /** Always when absent. */
  readonly when?: Condition;
  readonly proves: readonly FieldId[];
  /** Tables of records that it proves, by section id. */
  readonly provesTables?: readonly string[];
  readonly source: Source;
}
