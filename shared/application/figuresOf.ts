/** The pictures and charts of the narrative with the names that paper gives them. */
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import { type Answers, storedAnswer } from './answers.ts';
import { isVisible } from './isVisible.ts';
import { writePlace } from './place.ts';

export interface Figure {
  /** `图3“改进流程”`. */
  readonly name: string;
  /** SHA-256 among the draft's assets; null for a chart that is not drawn yet. */
  readonly asset: string | null;
  readonly place: string;
}

/** In the order of the paper, numbered as there (`shared/print/narrativeTexts.ts`): hidden texts do not count. */
export function figuresOf(edition: Edition, answers: Answers): readonly Figure[] {
  const seen = new Set<FieldId>();
  const figures: Figure[] = [];
  const narratives = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  for (const part of narratives.flatMap((section) => section.parts)) {
    const field = fieldById(edition, part.field);
    if (field.kind !== 'richText' || seen.has(field.id) || !isVisible(edition, answers, field)) continue;
    seen.add(field.id);
    for (const block of storedAnswer(answers, field)?.content ?? []) {
      if (block.type !== 'picture' && block.type !== 'chart') continue;
      const number = `图${figures.length + 1}`;
      const caption = block.attrs.caption.trim();
      figures.push({ name: caption === '' ? number : `${number}“${caption}”`, asset: block.attrs.asset, place: writePlace({ kind: 'field', field: field.id }) });
    }
  }
  return figures;
}
