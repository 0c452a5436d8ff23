/** How many figures and tables the parts before a text have: the numbers of its own go on from there. */
import { narrativeText } from '#shared/application/narrativeText.ts';
import type { Answers } from '#shared/application/answers.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';

export interface NumbersBefore {
  /** The number of the last figure before the text. */
  readonly figures: number;
  readonly tables: number;
}

export function numbersBefore(edition: Edition, answers: Answers, field: FieldId): NumbersBefore {
  const sections = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  let figures = 0;
  let tables = (sections[0]?.firstTableNumber ?? 1) - 1;
  const seen = new Set<FieldId>();
  for (const part of sections.flatMap(({ parts }) => parts)) {
    if (part.field === field) break;
    const before = fieldById(edition, part.field);
    if (before.kind !== 'richText' || seen.has(before.id)) continue;
    seen.add(before.id);
    for (const { type } of narrativeText(edition, answers, before).content) {
      if (type === 'table') tables += 1;
      if (type === 'picture' || type === 'chart') figures += 1;
    }
  }
  return { figures, tables };
}

export function useNumbersBefore(field: FieldId): NumbersBefore {
  const { edition } = useSession();
  const text = useSessionValue(({ answers }) => {
    const { figures, tables } = numbersBefore(edition, answers, field);
    return `${figures} ${tables}`;
  });
  const [figures = 0, tables = 0] = text.split(' ').map(Number);
  return { figures, tables };
}
