/** Decides what of a clipboard or drop comes into the text, and puts it there. */
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import type { Asset } from '#shared/application/draft.ts';
import { checkRichText } from '#shared/richText/isRichText.ts';
import type { Block, RichText } from '#shared/richText/model.ts';
import { readableText } from '#shared/richText/readableText.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { PASTE_LIMITS, PasteRefused, refuseLength } from './pasteLimits.ts';
import { countPending } from './pendingPictures.ts';
import { readHtml, type ReadHtml } from './readHtml.ts';
import { readText } from './readText.ts';

export type Pasted =
  /** Copied in this editor: ProseMirror puts it back as it was. */
  | { readonly kind: 'own' }
  | { readonly kind: 'pictures' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** Blocks with places for `pending` pictures, which have to be filled or given up. */
  | { readonly kind: 'blocks'; readonly read: ReadHtml; readonly pending: number };

/** The clipboard as far as it is asked. */
export interface PastedData {
  readonly files: ArrayLike<{ readonly type: string }>;
  getData(type: string): string;
}

export function carriesOwnCopy(data: Pick<PastedData, 'getData'>): boolean {
  const html = data.getData('text/html');
  return html.length < PASTE_LIMITS.htmlCharacters && /data-pm-slice=/.test(html);
}

/** Null: there is nothing but pictures. */
function readBlocks(data: PastedData): ReadHtml | null {
  const html = data.getData('text/html');
  const hasPictures = Array.from(data.files).some(({ type }) => type.startsWith('image/'));
  if (html.trim() !== '' && html.length <= PASTE_LIMITS.htmlCharacters) {
    const read = readHtml(html);
    // A table from Excel comes with a picture of itself; a picture comes with a page around it.
    const pending = countPending(read.blocks);
    if (read.blocks.length > pending) return read;
    if (hasPictures) return null;
    if (read.blocks.some((block) => block.type === 'picture' && block.attrs.asset.includes('data:')) || data.getData('text/rtf') !== '') return read;
    if (read.picturesMet > 0) throw new PasteRefused('剪贴板里只有网页或文档中图片的地址，没有图片本身。请把图片另存为文件后，用“图片”插入。');
  }
  if (hasPictures && data.getData('text/plain').trim() === '') return null;
  const text = data.getData('text/plain');
  if (text === '' && html.length > PASTE_LIMITS.htmlCharacters) refuseLength(html.length);
  return { ...readText(text), hadLook: false, picturesMet: 0 };
}

/** In a cell only lines and lists can stand. */
function linesOnly(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList') return [block];
    if (block.type === 'heading') return [{ type: 'paragraph', ...(block.content ? { content: block.content } : {}) }];
    return readableText(block).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  });
}

function opensInto(node: Node | null | undefined): number {
  return node?.type.name === 'paragraph' ? 1 : 0;
}

/** Who has put a table into the text goes on beneath it. */
function goOnBeneathTable(tr: Transaction): void {
  const { $from } = tr.selection;
  if ($from.depth === 0 || $from.node(1).type.name !== 'table') return;
  const after = $from.after(1);
  const { paragraph } = tr.doc.type.schema.nodes;
  if (paragraph && tr.doc.nodeAt(after)?.isTextblock !== true) tr.insert(after, paragraph.create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)));
}

function insert(view: EditorView, opened: NarrativeEditor, blocks: readonly Block[]): void {
  const isTableInTable = isInTable(view.state) && blocks.length === 1 && blocks[0]?.type === 'table';
  const fitting = isInTable(view.state) && !isTableInTable ? linesOnly(blocks) : blocks;
  const text: RichText = { type: 'doc', content: fitting };
  const checked = checkRichText(text);
  if (!checked.ok) throw new Error(`the reader of the clipboard made no rich text: ${checked.where} ${checked.why}`);
  const { content } = opened.converter.toDocument(text);
  const slice = new Slice(Fragment.from(content), opensInto(content.firstChild), opensInto(content.lastChild));
  // Cells that are pasted into a table fill its cells: that is the table plugin's matter.
  const isTaken = isTableInTable && view.someProp('handlePaste', (handle) => handle(view, new ClipboardEvent('paste'), slice));
  if (isTaken) return;
  const tr = view.state.tr.replaceSelection(slice);
  if (content.lastChild?.type.name === 'table') goOnBeneathTable(tr);
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

export function readPasted(data: PastedData): Pasted {
  if (carriesOwnCopy(data)) return { kind: 'own' };
  try {
    const read = readBlocks(data);
    return read ? { kind: 'blocks', read, pending: countPending(read.blocks) } : { kind: 'pictures' };
  } catch (error) {
    if (error instanceof PasteRefused) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

/** `at`: where it was dropped; the selection when absent. `assets`: of the pictures among the blocks. */
export function insertPasted(opened: NarrativeEditor, blocks: readonly Block[], at?: number, assets: readonly Asset[] = []): void {
  if (blocks.length === 0) return;
  const { view } = opened.editor;
  opened.binding.step('粘贴', () => {
    if (at !== undefined) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(Math.min(at, view.state.doc.content.size)))));
    insert(view, opened, blocks);
  }, assets);
}
