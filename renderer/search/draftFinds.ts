/** Finds through everything that was written in a draft, and their replacement as one step of undo. */
import type { DraftContent, DraftSession } from '#renderer/session/draftSession.ts';
import { findInRichText, replaceInRichText } from './findInRichText.ts';
import { type Find, findInText, replaceInText } from './findInText.ts';
import { type SearchedText, searchedTexts } from './searchedTexts.ts';
import type { TextQuery } from './textQuery.ts';

export interface DraftFind extends Find, Pick<SearchedText, 'place' | 'aspect' | 'group' | 'name'> {
  /** Its number within its text, from 0. */
  readonly index: number;
  /** `number`: a figure alone, which only somebody who looks at it changes. `fixed`: it is chosen and not written. */
  readonly holder: 'words' | 'number' | 'fixed';
  /** The narrative's editor shows it. */
  readonly isInNarrative: boolean;
}

const NUMBER = /^[-+−～~±≥≤<>\d.,，．０-９%％‰\s]+$/u;

function holderOf(text: SearchedText): DraftFind['holder'] {
  if (text.kind === 'fixed') return 'fixed';
  return text.kind === 'plain' && NUMBER.test(text.text) ? 'number' : 'words';
}

/** In the order of the form. */
export function findInDraft({ edition, draft }: Pick<DraftSession, 'edition' | 'draft'>, query: TextQuery): readonly DraftFind[] {
  if (query.words === '') return [];
  return searchedTexts(edition, draft).flatMap((text) => {
    const finds = text.kind === 'rich' ? findInRichText(text.text, query) : findInText(text.text, query);
    if (finds.length === 0) return [];
    const { place, aspect, group, name } = text;
    const holder = holderOf(text);
    return finds.map((find, index): DraftFind => ({ ...find, place, aspect, group, name, index, holder, isInNarrative: text.kind === 'rich' }));
  });
}

function replaceIn(content: DraftContent, text: SearchedText, query: TextQuery, words: string, only?: number): DraftContent {
  switch (text.kind) {
    case 'fixed': return content;
    case 'plain': {
      const next = replaceInText(text.text, query, words, only);
      return next === text.text ? content : text.put(content, next);
    }
    case 'rich': {
      const next = replaceInRichText(text.text, query, words, only);
      return next === text.text ? content : text.put(content, next);
    }
  }
}

/** False: it stands no longer there, or cannot be replaced. */
export function replaceFind(session: DraftSession, query: TextQuery, words: string, { place, aspect, index }: DraftFind): boolean {
  session.flush();
  const text = searchedTexts(session.edition, session.draft).find((candidate) => candidate.place === place && candidate.aspect === aspect);
  if (!text || text.kind === 'fixed') return false;
  session.change({ place, label: '替换' }, (content) => replaceIn(content, text, query, words, index));
  return true;
}

/** Every find among words, none in numbers alone. How many there were. */
export function replaceAllFinds(session: DraftSession, query: TextQuery, words: string): number {
  session.flush();
  const finds = findInDraft(session, query).filter(({ holder }) => holder === 'words');
  const [first] = finds;
  if (!first) return 0;
  session.change({ place: first.place, label: '全部替换' }, (content) => (
    searchedTexts(session.edition, session.draft).filter((text) => holderOf(text) === 'words').reduce((changed, text) => replaceIn(changed, text, query, words), content)
  ));
  return finds.length;
}
