/** A draft as one text that is equal for equal drafts, wherever they come from: the order of keys does not count. */
import type { Draft } from '#shared/application/draft.ts';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** Equal for values that say the same. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? '';
}

/** Everything that the user has put in; not when, nor how often it was saved. */
export function canonicalDraftText(draft: Draft): string {
  const { revision: _revision, changedAt: _changedAt, createdAt: _createdAt, ...content } = draft;
  return canonicalText(content);
}
