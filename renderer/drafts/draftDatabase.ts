/**
 * The working copy of all drafts in the browser's database. Metadata lie apart from contents, so that a list of hundreds
 * opens without reading a body. Only `renderer/drafts` imports Dexie.
 */
import Dexie, { type EntityTable } from 'dexie';
import type { Draft } from '#shared/application/draft.ts';

/** What the list shows of a draft. */
export interface DraftSummary {
  readonly id: string;
  readonly editionId: string;
  readonly year: number;
  readonly company: string;
  readonly benchmarkName: string;
  readonly direction: string;
  readonly filled: number;
  readonly total: number;
  readonly words: number;
  readonly revision: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** In the trash since; null: in the list. */
  readonly trashedAt: string | null;
  /** A name of the user's own, beside the company's. */
  readonly name: string | null;
  /** Highest revision that the disk has acknowledged. */
  readonly mirroredRevision: number;
  /**
   * What was written here since, and the acknowledged state itself: when the disk has one of these states, it is an earlier one
   * of this draft, else somebody else's. Absent in lists of older programs.
   */
  readonly handedOver?: readonly DraftState[];
  /** Who may save it: the window that opened it last. */
  readonly writer?: string;
}
/** Tells one state of a draft from all others: two programs never change a draft at the same moment of the same revision. */
export interface DraftState {
  readonly revision: number;
  /** ISO 8601. */
  readonly changedAt: string;
}
export interface StoredContent {
  readonly id: string;
  readonly draft: Draft;
}
export interface StoredPicture {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: Blob;
}
/** Where somebody stood in a draft when it was closed. */
export interface StoredView {
  readonly id: string;
  readonly step: string;
  readonly pane: 'preview' | 'guidance' | null;
  readonly scrollTops: Readonly<Record<string, number>>;
  /** Absent in views of older programs. */
  readonly texts?: StoredTextViews;
}
export interface StoredTextView {
  /** Position in the editor's document. */
  readonly cursor: number;
  /** The block at the top of the screen, and how far beneath its edge; absent: the text begins on the screen. */
  readonly top?: { readonly block: number; readonly offsetPx: number };
}
export interface StoredTextViews {
  /** The part that is open. */
  readonly part?: string;
  /** By field. */
  readonly views: Readonly<Record<string, StoredTextView>>;
}

/** Grows with indexes and tables, never with the shape of answers: that is the draft format's own version. */
export const DATABASE_VERSION = 1;

export class DraftDatabase extends Dexie {
  declare summaries: EntityTable<DraftSummary, 'id'>;
  declare contents: EntityTable<StoredContent, 'id'>;
  declare pictures: EntityTable<StoredPicture, 'sha256'>;
  declare views: EntityTable<StoredView, 'id'>;

  constructor(name = 'drafts') {
    // Relaxed durability is the browser's default: a crash of the computer would lose what was "saved".
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(DATABASE_VERSION).stores({
      summaries: 'id, changedAt, trashedAt',
      contents: 'id',
      pictures: 'sha256',
      views: 'id',
    });
  }
}
