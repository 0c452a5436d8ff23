/** 字数 of the narrative, part by part, as the counters on screen, the record and the terminal show it. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { TextLimit } from '#shared/form/limit.ts';
import type { NarrativePart, NarrativeSection } from '#shared/form/section.ts';
import { countRichText } from '#shared/richText/countRichText.ts';
import { countCharacters, type TextCounts } from '#shared/richText/countWords.ts';
import { type Answers, storedAnswer } from './answers.ts';
import { answerText } from './answerText.ts';
import { narrativeResolver } from './narrativeResolver.ts';

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

const NOTHING: TextCounts = { words: 0, charactersNoSpaces: 0, charactersWithSpaces: 0 };

function add(a: TextCounts, b: TextCounts): TextCounts {
  return {
    words: a.words + b.words,
    charactersNoSpaces: a.charactersNoSpaces + b.charactersNoSpaces,
    charactersWithSpaces: a.charactersWithSpaces + b.charactersWithSpaces,
  };
}

/** Parts without a limit are left out: there is nothing to count against. */
export function countNarrative(edition: Edition, answers: Answers): CountedNarrative {
  const resolve = narrativeResolver(edition, answers);
  const narratives = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  const parts = narratives.flatMap((section) => section.parts).flatMap((part): CountedPart[] => {
    const field = fieldById(edition, part.field);
    if (!('limit' in field) || field.limit === undefined) return [];
    const richText = field.kind === 'richText' ? storedAnswer(answers, field) : undefined;
    const counts = field.kind === 'richText'
      ? richText ? countRichText(richText, resolve) : NOTHING
      : countCharacters(answerText(edition, answers, field));
    return [{ part, heading: part.heading, counts, limit: field.limit }];
  });
  return { parts, total: parts.reduce((sum, { counts }) => add(sum, counts), NOTHING) };
}
