/** 典型经验: the heading, and each part under its own heading. Guidance and limits are for the writer and stay on screen. */
import { writePlace } from '#shared/application/place.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativePart, NarrativeSection } from '#shared/form/section.ts';
import type { NarrativeTexts } from './narrativeTexts.ts';
import { answerLines, NO_BLANK } from './printAnswer.ts';
import type { PrintContext } from './printContext.ts';
import type { PrintBlock } from './printDocument.ts';
import { printRichText } from './printRichText.ts';
import { printSectionHead } from './sectionFrame.ts';

function printPartBody(part: NarrativePart, context: PrintContext, texts: NarrativeTexts): readonly PrintBlock[] {
  const field = fieldById(context.edition, part.field);
  const place = writePlace({ kind: 'field', field: field.id });
  if (field.kind !== 'richText') {
    return answerLines(context, field, NO_BLANK).map((inlines): PrintBlock => ({ kind: 'paragraph', style: 'body', inlines, origin: place }));
  }
  const blocks = printRichText(texts.textOf(field.id), { context, texts, place });
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', style: 'body', inlines: [], origin: place }];
}

export function printNarrative(section: NarrativeSection, context: PrintContext, texts: NarrativeTexts): readonly PrintBlock[] {
  return [
    ...printSectionHead(section, writePlace({ kind: 'section', section: section.id })),
    ...section.parts.flatMap((part): readonly PrintBlock[] => [
      {
        kind: 'heading',
        level: 2,
        number: null,
        inlines: [{ kind: 'text', text: part.heading }],
        origin: writePlace({ kind: 'field', field: part.field }),
      },
      ...printPartBody(part, context, texts),
    ]),
  ];
}
