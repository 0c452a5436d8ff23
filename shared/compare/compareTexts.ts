/** Two states of a text beside each other, word by word: a Chinese character is a word of its own, Latin words and numbers stay whole. */
import { myersDifference } from './myersDifference.ts';

export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const WORDS = /\d[\d.,]*%?|[A-Za-z]+|[^\S\n]+|[\s\S]/gu;

/** Lines keep their ends, so that the pieces joined are the text again. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}
function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

function compareWords(before: string, after: string): readonly TextPiece[] {
  const [old, present] = [wordsOf(before), wordsOf(after)];
  return myersDifference(old, present).map(({ kind, from, to }) => ({ kind, text: (kind === 'added' ? present : old).slice(from, to).join('') }));
}

function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const result: TextPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else if (piece.text !== '') result.push(piece);
  }
  return result;
}

/** What stays and goes, joined, is `before`; what stays and comes is `after`. Whole lines are found first, then the words within lines that changed. */
export function compareTexts(before: string, after: string): readonly TextPiece[] {
  const [old, present] = [linesOf(before), linesOf(after)];
  const pieces: TextPiece[] = [];
  let removed = '';
  let added = '';
  const endChange = () => {
    pieces.push(...compareWords(removed, added));
    [removed, added] = ['', ''];
  };
  for (const { kind, from, to } of myersDifference(old, present)) {
    if (kind === 'removed') removed += old.slice(from, to).join('');
    else if (kind === 'added') added += present.slice(from, to).join('');
    else {
      endChange();
      pieces.push({ kind: 'same', text: old.slice(from, to).join('') });
    }
  }
  endChange();
  return joined(pieces);
}
