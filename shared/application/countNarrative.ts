/** 字数 of the narrative, part by part, as the counters on screen, the record and the terminal show it. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { TextLimit } from '#shared/form/limit.ts';
import type { NarrativePart, NarrativeSection } from '#shared/form/section.ts';
import { countRichText } from '#shared/richText/countRichText.ts';
import { addCounts, countCharacters, NO_COUNTS, type TextCounts } from '#shared/richText/countWords.ts';
import { answerText } from './answerText.ts';
import type { Draft } from './draft.ts';
import { isVisible } from './isVisible.ts';
import { narrativeResolver } from './narrativeResolver.ts';
import { narrativeText } from './narrativeText.ts';

export interface CountedPart {
  readonly part: NarrativePart;
  readonly heading: string;
  readonly counts: TextCounts;
  readonly limit: TextLimit;
}
export interface CountedNarrative {
  readonly parts: readonly CountedPart[];
  readonly total: TextCounts;
}

/**
 * Parts without a limit are left out: there is nothing to count against. Evidence is asked for because the text may refer to it
 * by number; a hidden field counts nothing.
 */
export function countNarrative(edition: Edition, draft: Pick<Draft, 'answers' | 'evidence'>): CountedNarrative {
  const { answers } = draft;
  const resolve = narrativeResolver(edition, draft);
  const narratives = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  const parts = narratives.flatMap((section) => section.parts).flatMap((part): CountedPart[] => {
    const field = fieldById(edition, part.field);
    if (!('limit' in field) || field.limit === undefined) return [];
    const counts = field.kind === 'richText'
      ? countRichText(narrativeText(edition, answers, field), resolve)
      : countCharacters(isVisible(edition, answers, field) ? answerText(edition, answers, field) : '');
    return [{ part, heading: part.heading, counts, limit: field.limit }];
  });
  return { parts, total: parts.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS) };
}
