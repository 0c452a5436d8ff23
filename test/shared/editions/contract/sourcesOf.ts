/** The entries of an edition that must say where they come from. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf } from '#shared/form/fieldsOf.ts';
import type { Section } from '#shared/form/section.ts';

export interface SourcedEntry {
  readonly name: string;
  readonly source: string;
}

function entriesOfSection(section: Section): readonly SourcedEntry[] {
  const named = (kind: string, entries: readonly { readonly id: string; readonly source: string }[]): readonly SourcedEntry[] =>
    entries.map((entry) => ({ name: `${kind} ${entry.id} of ${section.id}`, source: entry.source }));
  const itself: SourcedEntry = { name: `section ${section.id}`, source: section.source };
  switch (section.kind) {
    case 'eligibility': return [itself, ...named('condition', section.conditions)];
    case 'cover': return [itself];
    case 'form': return [itself, { name: `grid of ${section.id}`, source: section.grid.source }];
    case 'table': return [itself, ...named('column', section.columns), ...named('row', section.rows)];
    case 'narrative': return [itself, ...named('part', section.parts)];
  }
}

export function sourcesOf(edition: Edition): readonly SourcedEntry[] {
  const ofFields = fieldsOf(edition).flatMap((field): readonly SourcedEntry[] => [
    { name: `field ${field.id}`, source: field.source },
    ...(field.kind === 'choice' || field.kind === 'choices'
      ? field.options.map((option) => ({ name: `option ${option.id} of ${field.id}`, source: option.source }))
      : []),
    ...('limit' in field && field.limit ? [{ name: `limit of ${field.id}`, source: field.limit.source }] : []),
  ]);
  return [
    { name: 'edition', source: edition.source },
    { name: 'layout', source: edition.layout.source },
    { name: 'promise', source: edition.promise.source },
    ...edition.sections.flatMap(entriesOfSection),
    ...ofFields,
    ...edition.rules.map((rule) => ({ name: `rule ${rule.id}`, source: rule.source })),
    ...edition.evidence.map((suggestion) => ({ name: `evidence ${suggestion.id}`, source: suggestion.source })),
  ];
}
