/** What a reader sees of a conflict: where it is, and the text that both came from beside the two that stand against each other. */
import type { Draft } from '#shared/application/draft.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { readPlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldIndex, fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Block } from '#shared/richText/model.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { compareAt } from './compareDrafts.ts';
import type { MergeConflict } from './mergeChoice.ts';
import type { MergeSides } from './mergeDrafts.ts';

export interface ConflictTexts {
  /** The step on which it stands: a section's id, `evidence`, or `draft` for all else. */
  readonly step: string;
  readonly name: string;
  /** Null: it is not known what both came from. */
  readonly base: string | null;
  readonly mine: string;
  readonly theirs: string;
  /** Said where the texts alone do not tell the difference; else null. */
  readonly remark: string | null;
}

const LOOK_ONLY = '文字相同，格式、图片或引用不同';

function blocksText(edition: Edition, draft: Draft, blocks: readonly Block[]): string {
  return blocks.map((block) => {
    const text = plainText({ type: 'doc', content: [block] }, narrativeResolver(edition, draft));
    return block.type === 'picture' || block.type === 'chart' ? `［图片］${text}` : text;
  }).join('\n');
}

/** `sides.theirs` as `mergeDrafts` gives it back. */
export function describeConflict(edition: Edition, { base, mine, theirs }: MergeSides, { place, blocks }: MergeConflict): ConflictTexts {
  if (!blocks) {
    const between = compareAt(edition, mine, theirs, place);
    const old = base && (compareAt(edition, base, mine, place) ?? compareAt(edition, base, theirs, place));
    const { step = 'draft', name = '其他内容', before = '', after = '', remark = '内容有变化' } = between ?? {};
    return { step, name, base: base && (old?.before ?? before), mine: before, theirs: after, remark };
  }
  const field = readPlace(place);
  const id = field?.kind === 'field' ? field.field : '';
  const texts = { mine: blocksText(edition, mine, blocks.mine), theirs: blocksText(edition, theirs, blocks.theirs) };
  return {
    step: edition.sections.find((section) => fieldsOfSection(section).some((other) => other.id === id))?.id ?? 'draft',
    name: fieldIndex(edition).get(id)?.label ?? id,
    base: base && blocks.base ? blocksText(edition, base, blocks.base) : null,
    ...texts,
    remark: texts.mine === texts.theirs ? LOOK_ONLY : null,
  };
}
