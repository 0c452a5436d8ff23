/** A figure or table that is pasted while its like stands in another part gets an id of its own: references mean one of them. */
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { narrativeText } from '#shared/application/narrativeText.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { newId, numberedKind } from './newId.ts';

/** Ids in the other parts. Within a part the document's own rules hold. */
function idsElsewhere({ edition, answers }: DraftSession, field: RichTextField): ReadonlySet<string> {
  const sections = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  return new Set(sections.flatMap(({ parts }) => parts).flatMap((part) => {
    const other = fieldById(edition, part.field);
    if (other.kind !== 'richText' || other.id === field.id) return [];
    return narrativeText(edition, answers, other).content.flatMap((block) => ('attrs' in block && 'id' in block.attrs ? [block.attrs.id] : []));
  }));
}

export function withOwnIds(slice: Slice, session: DraftSession, field: RichTextField): Slice {
  let hasNumbered = false;
  slice.content.descendants((node) => {
    hasNumbered ||= numberedKind(node.type.name) !== null;
    return !hasNumbered;
  });
  if (!hasNumbered) return slice;
  const taken = idsElsewhere(session, field);
  const renew = (node: Node): Node => {
    const kind = numberedKind(node.type.name);
    return kind && taken.has(String(node.attrs['id'])) ? node.type.create({ ...node.attrs, id: newId(kind) }, node.content) : node;
  };
  return new Slice(Fragment.fromArray(slice.content.content.map(renew)), slice.openStart, slice.openEnd);
}
