/** What the text can refer to by its number: figures and tables of all parts, and the evidence. */
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import type { Reference } from '#shared/richText/model.ts';

export interface ReferenceEntry {
  readonly to: Reference['attrs']['to'];
  readonly id: string;
  /** `图3`, as it will print. */
  readonly number: string;
  readonly title: string;
  /** The part that it stands in. */
  readonly group: string;
}

export function referenceEntries(edition: Edition, draft: Pick<Draft, 'answers' | 'evidence'>): readonly ReferenceEntry[] {
  const resolve = narrativeResolver(edition, draft);
  const sections = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  const inText = sections.flatMap(({ parts }) => parts).flatMap((part): readonly ReferenceEntry[] => {
    const field = fieldById(edition, part.field);
    if (field.kind !== 'richText') return [];
    return narrativeText(edition, draft.answers, field).content.flatMap((block): readonly ReferenceEntry[] => {
      if (block.type !== 'table' && block.type !== 'picture' && block.type !== 'chart') return [];
      const to = block.type === 'table' ? 'table' : 'figure';
      const { id, caption } = block.attrs;
      return [{ to, id, number: resolve.reference(to, id), title: caption, group: part.heading }];
    });
  });
  const evidence = draft.evidence.map(({ id, title }): ReferenceEntry => ({
    to: 'evidence', id, number: resolve.reference('evidence', id), title, group: edition.documentNames.evidence,
  }));
  return [...inText, ...evidence];
}

export function findReferences(entries: readonly ReferenceEntry[], query: string): readonly ReferenceEntry[] {
  const words = query.trim().split(/\s+/);
  return entries.filter(({ number, title, group }) => words.every((word) => `${number} ${title} ${group}`.includes(word)));
}
