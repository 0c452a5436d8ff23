/** The one long text of a bench draft. */
import type { RichText } from '#shared/richText/model.ts';
import type { BenchDraft } from '../benchDraft.ts';

/** Where `benchDraft` puts all of it. */
export const NARRATIVE_FIELD = 'narrative.implementation';

export function narrativeOf({ draft }: BenchDraft): RichText {
  return draft.answers.fields[NARRATIVE_FIELD] as RichText;
}
