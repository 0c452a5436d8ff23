/** A text of the narrative: its length, and everything in it that points at something else. */
import { liveValueText } from '#shared/application/liveValueText.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { placeExists } from '#shared/application/placeExists.ts';
import { readPlace } from '#shared/application/place.ts';
import { countRichText } from '#shared/richText/countRichText.ts';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import { linesOf } from '#shared/richText/lines.ts';
import type { Block, BlockType, Inline, RichText } from '#shared/richText/model.ts';
import type { CheckContext } from './check.ts';
import type { Fault, FieldFaults } from './fault.ts';
import { isSoundText } from './isSoundText.ts';
import { limitFaults } from './limitFaults.ts';
import { nameOfPlace } from './nameOfPlace.ts';

interface Reading {
  readonly context: CheckContext;
  readonly resolve: InlineResolver;
}
const NO_FAULTS: readonly Fault[] = [];
const REFERENCE_NAMES = { figure: '图', table: '表', evidence: '证实性材料' } as const;

function warning(check: string, message: string): readonly Fault[] {
  return [{ check, severity: 'warning', message }];
}
function hint(check: string, message: string): readonly Fault[] {
  return [{ check, severity: 'hint', message }];
}

function liveValueFaults(placeText: string, { context: { edition, draft, answers } }: Reading): readonly Fault[] {
  if (!placeExists(edition, answers, placeText)) return warning('danglingReference', '正文引用的数据已不存在，请重新插入或删除。');
  if (liveValueText(edition, answers, placeText).trim() !== '') return NO_FAULTS;
  const place = readPlace(placeText);
  return warning('emptyReference', `正文引用的“${place ? nameOfPlace(edition, draft, place) : ''}”还没有内容，请填写，或删除这处引用。`);
}

type InlineFaults = { readonly [K in Inline['type']]: (inline: Extract<Inline, { readonly type: K }>, reading: Reading) => readonly Fault[] };
const inlineFaults: InlineFaults = {
  text: () => NO_FAULTS,
  hardBreak: () => NO_FAULTS,
  liveValue: ({ attrs }, reading) => liveValueFaults(attrs.place, reading),
  reference: ({ attrs: { to, id } }, { resolve }) => (
    resolve.reference(to, id) === '' ? warning('danglingReference', `正文引用的${REFERENCE_NAMES[to]}已不存在，请重新插入或删除。`) : NO_FAULTS
  ),
};

function faultsOfInline<K extends Inline['type']>(inline: Extract<Inline, { readonly type: K }>, reading: Reading): readonly Fault[] {
  const find: InlineFaults[K] = inlineFaults[inline.type];
  return find(inline, reading);
}

function pictureFaults(asset: string | null, name: string, { context: { draft } }: Reading): readonly Fault[] {
  if (asset === null) return warning('missingPicture', `${name}还没有画出来，请打开图表看一看，或删除它。`);
  return draft.assets.some(({ sha256 }) => sha256 === asset) ? NO_FAULTS : warning('missingPicture', `${name}的图片不见了，请重新插入或删除。`);
}
function captionFaults(caption: string, name: string, what: string): readonly Fault[] {
  return caption.trim() === '' ? hint('caption', `${name}没有${what}，建议补写。`) : NO_FAULTS;
}

type BlockFaults = { readonly [K in BlockType]: (block: Extract<Block, { readonly type: K }>, reading: Reading) => readonly Fault[] };
const blockFaults: BlockFaults = {
  paragraph: () => NO_FAULTS,
  heading: () => NO_FAULTS,
  bulletList: () => NO_FAULTS,
  orderedList: () => NO_FAULTS,
  table: ({ attrs: { id, caption } }, { resolve }) => captionFaults(caption, resolve.reference('table', id), '表题'),
  picture: ({ attrs: { id, caption, asset } }, reading) => {
    const name = reading.resolve.reference('figure', id);
    return [...captionFaults(caption, name, '图题'), ...pictureFaults(asset, name, reading)];
  },
  chart: ({ attrs: { id, caption, asset } }, reading) => {
    const name = reading.resolve.reference('figure', id);
    return [...captionFaults(caption, name, '图题'), ...pictureFaults(asset, name, reading)];
  },
};

/** Blocks of plain words, which nothing elsewhere can make wrong: most of a text. */
const plain = new WeakMap<Block, boolean>();

function isPlain(block: Block): boolean {
  let known = plain.get(block);
  if (known === undefined) {
    known = (block.type === 'paragraph' || block.type === 'heading' || block.type === 'bulletList' || block.type === 'orderedList')
      && linesOf(block).every((line) => typeof line === 'string' || (line.content ?? []).every(({ type }) => type === 'text' || type === 'hardBreak'));
    plain.set(block, known);
  }
  return known;
}

function faultsOfBlock<K extends BlockType>(block: Extract<Block, { readonly type: K }>, reading: Reading): readonly Fault[] {
  const find: BlockFaults[K] = blockFaults[block.type];
  const inlines = linesOf(block).flatMap((line) => (typeof line === 'string' ? [] : line.content ?? []));
  return [...find(block, reading), ...inlines.flatMap((inline) => faultsOfInline(inline, reading))];
}

const MOST_TOGETHER = 3;

/** Several references to the same lost thing are one finding; so are warnings of one kind, which are explained together. */
function together(faults: readonly Fault[]): readonly Fault[] {
  const distinct = [...new Map(faults.map((fault) => [fault.message, fault])).values()];
  return distinct.flatMap((fault): readonly Fault[] => {
    if (fault.severity !== 'warning') return [fault];
    const alike = distinct.filter(({ check, severity }) => check === fault.check && severity === 'warning');
    if (alike[0] !== fault) return [];
    const more = alike.length > MOST_TOGETHER ? `这样的地方共有${alike.length}处。` : '';
    return [{ ...fault, message: alike.slice(0, MOST_TOGETHER).map(({ message }) => message).join('') + more }];
  });
}

/** So many blocks are looked at in one turn. */
const TURN = 20;

/** Counts the text and looks through its blocks, a few at a time: both are remembered for each paragraph. */
export function* prepareNarrative(answer: unknown, { edition, draft }: CheckContext): Generator<undefined, void, undefined> {
  if (!isSoundText(answer)) return;
  yield undefined;
  const resolve = narrativeResolver(edition, draft);
  for (let start = 0; start < answer.content.length; start += TURN) {
    const content = answer.content.slice(start, start + TURN);
    content.forEach(isPlain);
    countRichText({ ...answer, content }, resolve);
    yield undefined;
  }
}

export const checkNarrative: FieldFaults<'richText'> = (answer: unknown, field, context) => {
  if (!isSoundText(answer)) return warning('damaged', `“${field.label}”的内容有一处已损坏，请打开核对。`);
  const doc: RichText = answer;
  const reading = { context, resolve: narrativeResolver(context.edition, context.draft) };
  return [
    ...limitFaults(field.limit, countRichText(doc, reading.resolve).words),
    ...together(doc.content.filter((block) => !isPlain(block)).flatMap((block) => faultsOfBlock(block, reading))),
  ];
};
