/**
 * Where a draft file comes from: the states of its draft that went from one computer to another in a file, oldest first. By it two
 * computers find what both their drafts came from.
 */
import type { Draft } from '#shared/application/draft.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import { canonicalText } from '#shared/history/canonicalDraft.ts';
import type { CreateSha256 } from './bytes.ts';
import { encodeUtf8 } from './utf8.ts';

export interface LineageState {
  readonly revision: number;
  /** Of `stateHash`. */
  readonly state: string;
}

/** A draft does not go to and fro more often; the oldest are left out. */
export const MOST_STATES = 200;

/** Equal for states in which the user has put in the same, whatever program stored them (hex). */
export function stateHash({ id, answers, evidence, explanations }: Draft, createSha256: CreateSha256): string {
  const hash = createSha256();
  hash.update(encodeUtf8(canonicalText({ id: id.toLowerCase(), answers, evidence, explanations })));
  return hash.digest('hex');
}

/** A state that is known already goes to the end. */
export function withState(lineage: readonly LineageState[], ...states: readonly LineageState[]): readonly LineageState[] {
  const later = new Set(states.map(({ state }) => state));
  return [...lineage.filter(({ state }) => !later.has(state)), ...states].slice(-MOST_STATES);
}

function isState(value: unknown): value is LineageState {
  return isRecord(value) && Number.isSafeInteger(value['revision']) && typeof value['state'] === 'string' && /^[0-9a-f]{64}$/.test(value['state']);
}

/** What can be understood of a stored lineage; a file without one has none. */
export function readLineage(value: unknown): readonly LineageState[] {
  return Array.isArray(value) ? value.filter(isState).slice(-MOST_STATES).map(({ revision, state }) => ({ revision, state })) : [];
}
