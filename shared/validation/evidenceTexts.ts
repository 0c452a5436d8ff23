/** What an item of evidence says of itself: its title, its note, and the names of its files without their ending. */
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import { answersSuggestion } from '#shared/application/evidenceSuggestions.ts';
import type { Edition } from '#shared/form/edition.ts';

export function evidenceTexts({ title, note, files }: EvidenceItem): readonly string[] {
  return [title, note, ...files.map(({ fileName }) => fileName.replace(/\.[A-Za-z0-9]{1,5}$/, ''))].filter((text) => text.trim() !== '');
}

/** Those that answer one of the edition's suggestions, in the order of the list. */
export function evidenceFor(edition: Edition, { evidence }: Pick<Draft, 'evidence'>, suggestions: readonly string[]): readonly EvidenceItem[] {
  const meant = edition.evidence.filter(({ id }) => suggestions.includes(id));
  return evidence.filter((item) => meant.some((suggestion) => answersSuggestion(item, suggestion)));
}
