/** Places that are held for the pictures of a pasted page until their bytes are found: in the address itself, or in the RTF beside it. No address is ever fetched. */
import type { Block, Picture } from '#shared/richText/model.ts';
import type { ImportedPicture, ImportOutcome } from '#renderer/editor/pictures/importPicture.ts';
import { newId } from '#renderer/editor/document/newId.ts';
import { styleOf } from './elementLooks.ts';
import { rtfPictures } from './rtfPictures.ts';

/** The text width of a page of Word, in its own pixels. */
const PAGE_WIDTH_PX = 553;
const PENDING = /^pending:(\d+):/;

function widthPercentOf(element: Element): number {
  const points = /(?:^|;)\s*width\s*:\s*([\d.]+)pt/.exec(styleOf(element))?.[1];
  const width = points === undefined ? Number.parseFloat(element.getAttribute('width') ?? '') : Number(points) * 4 / 3;
  return width > 0 ? Math.min(100, Math.max(10, Math.round(width / PAGE_WIDTH_PX * 20) * 5)) : 80;
}

export function pendingPicture(element: Element, number: number): Picture {
  const source = element.getAttribute('src') ?? '';
  const alternativeText = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  return {
    type: 'picture',
    attrs: {
      id: newId('figure'),
      asset: `pending:${number}:${source.startsWith('data:image/') ? source : ''}`,
      caption: '',
      // Word describes pictures by the names of their files.
      alternativeText: /[\\/]|\.\w{3,4}$/.test(alternativeText) ? '' : alternativeText,
      widthPercent: widthPercentOf(element),
    },
  };
}

function numberOf(block: Block): number | null {
  const number = block.type === 'picture' ? PENDING.exec(block.attrs.asset)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
export function countPending(blocks: readonly Block[]): number {
  return blocks.filter((block) => numberOf(block) !== null).length;
}
export function withoutPending(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => numberOf(block) === null);
}

function fromAddress(source: string): Blob | null {
  const match = /^data:(image\/[\w.+-]+);base64,([\w+/=\s]+)$/.exec(source);
  if (!match?.[1] || !match[2]) return null;
  try {
    return new Blob([Uint8Array.from(atob(match[2]), (character) => character.charCodeAt(0))], { type: match[1] });
  } catch {
    return null;
  }
}

export interface FilledPictures {
  /** Places whose pictures were not found are gone. */
  readonly blocks: readonly Block[];
  readonly pictures: readonly ImportedPicture[];
  readonly missing: number;
}

/** `picturesMet`: of the page; the RTF is used when it holds as many, so that no picture comes to stand in another's place. */
export async function fillPending(
  blocks: readonly Block[], picturesMet: number, rtf: string, read: (source: Blob) => Promise<ImportOutcome>,
): Promise<FilledPictures> {
  const inRtf = rtf === '' ? [] : rtfPictures(rtf);
  const pictures: ImportedPicture[] = [];
  const filled: Block[] = [];
  let missing = 0;
  for (const block of blocks) {
    const number = numberOf(block);
    if (number === null || block.type !== 'picture') {
      filled.push(block);
      continue;
    }
    const found = inRtf.length === picturesMet ? inRtf[number] : null;
    const source = found ? new Blob([found.bytes], { type: found.type }) : fromAddress(block.attrs.asset.replace(PENDING, ''));
    const outcome = source ? await read(source) : null;
    if (outcome && 'picture' in outcome) {
      pictures.push(outcome.picture);
      filled.push({ ...block, attrs: { ...block.attrs, asset: outcome.picture.sha256 } });
    } else missing += 1;
  }
  return { blocks: filled, pictures, missing };
}
