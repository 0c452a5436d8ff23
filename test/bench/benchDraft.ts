/** The sample, cut or grown to so many characters and pictures: believable content of a known size. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { Asset, Draft } from '#shared/application/draft.ts';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { Edition } from '#shared/form/edition.ts';
import { countCharacters } from '#shared/richText/countWords.ts';
import type { Block, Inline, Picture, RichText } from '#shared/richText/model.ts';
import { paperDraft } from '../support/papers/paperDrafts.ts';

export interface BenchDraft {
  readonly edition: Edition;
  readonly draft: Draft;
  readonly pictures: ReadonlyMap<string, PictureAsset>;
}

/** The same picture with one pixel changed: other bytes, so that nothing is stored or read only once. */
function variant(picture: PictureAsset, number: number): PictureAsset {
  const png = PNG.sync.read(Buffer.from(picture.bytes));
  png.data.set([number % 256, 0, 0, 255], 0);
  const bytes = new Uint8Array(PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 6, deflateStrategy: 3, filterType: 4 }));
  return { ...picture, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const plainInline = (inline: Inline): Inline => (inline.type === 'reference' ? { type: 'text', text: '见图' } : inline);
const textOf = (content: readonly Inline[] | undefined) => (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('');

/** Without references: what is repeated would point at its double. */
function withoutReferences(block: Block, round: number): Block {
  if (block.type === 'paragraph' || block.type === 'heading') return { ...block, content: (block.content ?? []).map(plainInline) };
  return block.type === 'table' ? { ...block, attrs: { ...block.attrs, id: `${block.attrs.id}-${round}` } } : block;
}

function blocksOf({ draft }: BenchDraft): readonly Block[] {
  return Object.values(draft.answers.fields)
    .filter((answer): answer is RichText => typeof answer === 'object' && answer !== null && 'type' in answer && answer.type === 'doc').flatMap(({ content }) => content);
}

/** Characters are counted as 字数 over paragraphs and headings. */
export async function benchDraft({ characters, figures }: { readonly characters: number; readonly figures: number }): Promise<BenchDraft> {
  const sample = await paperDraft('sample');
  const blocks = blocksOf(sample);
  const originals = blocks.filter((block): block is Picture => block.type === 'picture');
  const pool = blocks.filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'table');

  const pictures = new Map<string, PictureAsset>();
  const nextPicture = (number: number): Picture => {
    const original = originals[number % originals.length];
    const source = original && sample.pictures.get(original.attrs.asset);
    if (!original || !source) throw new Error('the sample has no pictures');
    const picture = number < originals.length ? source : variant(source, number);
    pictures.set(picture.sha256, picture);
    return { ...original, attrs: { ...original.attrs, id: `bench-${number}`, asset: picture.sha256 } };
  };

  const content: Block[] = [];
  let words = 0;
  let placed = 0;
  for (let index = 0; words < characters; index += 1) {
    const source = pool[index % pool.length];
    if (!source) throw new Error('the sample has no text');
    const block = withoutReferences(source, Math.floor(index / pool.length));
    content.push(block);
    if (block.type === 'paragraph' || block.type === 'heading') words += countCharacters(textOf(block.content)).words;
    while (placed < figures && placed < (words / characters) * figures) {
      content.push(nextPicture(placed));
      placed += 1;
    }
  }
  const assets = [...pictures.values()].map(({ sha256, format, bytes, widthPx, heightPx }): Asset => ({ sha256, extension: format, bytes: bytes.length, widthPx, heightPx, use: 'picture' }));
  const fields = Object.fromEntries(Object.entries(sample.draft.answers.fields).map(([id, answer]) => {
    const isText = typeof answer === 'object' && answer !== null && 'type' in answer;
    return [id, isText ? { type: 'doc' as const, content: id === 'narrative.implementation' ? content : [] } : answer];
  }));
  return { edition: sample.edition, pictures, draft: { ...sample.draft, answers: { ...sample.draft.answers, fields }, evidence: [], assets } };
}

/** A bare `draft.json` with its assets. Returns the path of the JSON. */
export async function writeBenchDraft({ draft, pictures }: BenchDraft, folder: string): Promise<string> {
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  for (const { sha256, format, bytes } of pictures.values()) await writeFile(path.join(folder, 'assets', `${sha256}.${format}`), bytes);
  const file = path.join(folder, 'draft.json');
  await writeFile(file, JSON.stringify(draft));
  return file;
}
