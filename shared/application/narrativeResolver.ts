/**
 * What live values and references in the narrative say now, as `shared/print` prints them: figures and tables are numbered
 * through all parts. A reference that points at nothing says nothing: the mark that paper shows is ours, not the company's.
 */
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import type { Draft } from './draft.ts';
import { liveValueText } from './liveValueText.ts';
import { narrativeText } from './narrativeText.ts';

type NarrativeDraft = Pick<Draft, 'answers' | 'evidence'>;

/** `图3` and `表6` by `figure-…` and `table-…` id; of blocks with one id the first. */
function captionLabels(edition: Edition, { answers }: NarrativeDraft): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const enter = (key: string, label: string) => {
    if (!labels.has(key)) labels.set(key, label);
  };
  const sections = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  const fields = new Set(sections.flatMap(({ parts }) => parts).map((part) => fieldById(edition, part.field)));
  let figures = 0;
  let tables = (sections[0]?.firstTableNumber ?? 1) - 1;
  for (const field of fields) {
    if (field.kind !== 'richText') continue;
    for (const block of narrativeText(edition, answers, field).content) {
      if (block.type === 'table') enter(`table-${block.attrs.id}`, `表${tables += 1}`);
      if (block.type === 'picture' || block.type === 'chart') enter(`figure-${block.attrs.id}`, `图${figures += 1}`);
    }
  }
  return labels;
}

export function narrativeResolver(edition: Edition, draft: NarrativeDraft): InlineResolver {
  // Most texts hold no reference: the numbers are read when the first one asks.
  let labels: ReadonlyMap<string, string> | null = null;
  return {
    liveValue: (place) => liveValueText(edition, draft.answers, place),
    reference(to, id) {
      if (to === 'evidence') {
        const index = draft.evidence.findIndex((item) => item.id === id);
        return index < 0 ? '' : `${edition.documentNames.evidence}${index + 1}`;
      }
      labels ??= captionLabels(edition, draft);
      return labels.get(`${to}-${id}`) ?? '';
    },
  };
}
