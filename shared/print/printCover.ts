/** The cover: the mark of the annex, the title and the lines. A page of its own without a number. */
import { writePlace } from '#shared/application/place.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { CoverSection } from '#shared/form/section.ts';
import { answerLines, NO_BLANK } from './printAnswer.ts';
import type { PrintContext } from './printContext.ts';
import type { PrintBlock, PrintCoverLine, PrintInline } from './printDocument.ts';

/** Shares of the text height: the title stands a little above the middle, the lines in the lower half. */
const ABOVE_TITLE = 0.16;
const ABOVE_LINES = 0.26;

/** On the cover an answer is one run of text: its line ends become breaks. */
function joinLines(lines: readonly (readonly PrintInline[])[]): readonly PrintInline[] {
  return lines.flatMap((line, index): readonly PrintInline[] => (index === 0 ? line : [{ kind: 'break' }, ...line]));
}

export function printCover(section: CoverSection, context: PrintContext): readonly PrintBlock[] {
  const origin = writePlace({ kind: 'section', section: section.id });
  const lines = section.lines.map(({ label, field }): PrintCoverLine => ({
    label,
    // The rule under the value is its blank.
    inlines: joinLines(answerLines(context, fieldById(context.edition, field), NO_BLANK)),
    origin: writePlace({ kind: 'field', field }),
  }));
  return [
    { kind: 'paragraph', style: 'annexMark', inlines: [{ kind: 'text', text: section.annexMark }], origin },
    { kind: 'space', heightMm: context.textHeightMm * ABOVE_TITLE },
    { kind: 'paragraph', style: 'title', inlines: [{ kind: 'text', text: section.title }], origin },
    { kind: 'space', heightMm: context.textHeightMm * ABOVE_LINES },
    { kind: 'coverLines', lines },
  ];
}
