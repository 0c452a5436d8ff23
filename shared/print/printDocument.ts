/** The answers laid out for paper, knowing no file format. Exporters see this and rich text, never fields. */
import type { LayoutProfile } from '#shared/form/layout.ts';

export interface PrintDocument {
  readonly title: string;
  /** The company. */
  readonly author: string;
  readonly subject: string;
  readonly layout: LayoutProfile;
  /** Each begins on a new page. */
  readonly parts: readonly PrintPart[];
  /** A table of contents after the first part. */
  readonly tableOfContents: boolean;
  /** What had to be left out or could not be shown, in words. */
  readonly warnings: readonly ExportWarning[];
}
export interface PrintPart {
  /** `outside`: `— 1 —` right on odd and left on even pages, counted from 1 in the first numbered part. */
  readonly pageNumbers: 'none' | 'outside';
  readonly blocks: readonly PrintBlock[];
}

/** Something lost or doubtful on the way to paper. Never silent. */
export interface ExportWarning {
  readonly code: 'missingGlyph' | 'missingPicture' | 'missingChart' | 'danglingReference' | 'cleanedText' | 'unreadableRichText' | 'unreadableTable' | 'fontUnavailable' | 'setAside' | 'notBound';
  /** One Chinese sentence. */
  readonly message: string;
  /** `shared/application/place.ts`, or empty. */
  readonly place: string;
}

export type PrintInline =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean; readonly script?: 'super' | 'sub' }
  | { readonly kind: 'break' }
  /** The official blank of an unanswered place, so many characters wide. */
  | { readonly kind: 'blank'; readonly characters: number; readonly underlined: boolean }
  /** ☑ or □ and its option, never parted by a line end. Two boxes are parted by `gap` before. */
  | { readonly kind: 'box'; readonly checked: boolean; readonly label: string }
  /** “图3”, linked to the numbered thing and not parted by a line end; target null: what it names stands in another document. */
  | { readonly kind: 'reference'; readonly text: string; readonly target: string | null };

export type ParagraphStyle =
  | 'annexMark' | 'title' | 'body' | 'bodyFlush' | 'tableTitle' | 'tableNote' | 'signature' | 'dateLine' | 'cell';

export interface PrintParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly inlines: readonly PrintInline[];
  readonly origin?: string;
}
export interface PrintHeading {
  readonly kind: 'heading';
  /** 1 一、 2 （一） 3 “1.” 4 “（1）” of the narrative. */
  readonly level: 1 | 2 | 3 | 4;
  /** Levels 3 and 4 are numbered automatically (w:numPr in Word): the number that stands there. Null: the number is in the text. */
  readonly number: string | null;
  readonly inlines: readonly PrintInline[];
  readonly origin?: string;
}
export interface PrintListItem {
  /** `1.`, `（1）`, `①`, `•`: what stands before the item. */
  readonly marker: string;
  readonly blocks: readonly (PrintParagraph | PrintList)[];
}
export interface PrintList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** 1–3. */
  readonly depth: number;
  readonly items: readonly PrintListItem[];
  readonly origin?: string;
}
export interface PrintCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly role: 'label' | 'header' | 'value' | 'empty';
  readonly align: 'left' | 'center' | 'right';
  readonly blocks: readonly (PrintParagraph | PrintList)[];
  readonly origin?: string;
}
export interface PrintRow {
  /** Without the places that cells above cover. */
  readonly cells: readonly PrintCell[];
  readonly minimumHeightMm: number;
  /** Short rows stay whole; long text may run on to the next page. */
  readonly mayBreak: boolean;
}
export interface PrintGrid {
  readonly kind: 'grid';
  /** Sum = text width. */
  readonly columnsMm: readonly number[];
  /** So many first rows repeat on each page. */
  readonly headerRows: number;
  readonly rows: readonly PrintRow[];
  /** What it is, for readers who cannot see it. */
  readonly alternativeText: string;
  readonly origin?: string;
}
export interface PrintCaption {
  readonly label: '图' | '表';
  readonly number: number;
  readonly text: string;
  /** What references point at. */
  readonly target: string;
}
/** A picture with its caption beneath; `asset` null prints an empty frame. */
export interface PrintFigure {
  readonly kind: 'figure';
  readonly asset: string | null;
  readonly widthMm: number;
  /** Before it is limited to a page. */
  readonly heightMm: number;
  readonly alternativeText: string;
  readonly caption: PrintCaption;
  readonly origin?: string;
}
/** Numbered caption above a table of the text; stays with it. */
export interface PrintTableCaption {
  readonly kind: 'tableCaption';
  readonly caption: PrintCaption;
  readonly origin?: string;
}
export interface PrintCoverLine {
  readonly label: string;
  readonly inlines: readonly PrintInline[];
  readonly origin?: string;
}
/** Lines of the cover: label, then the value on a rule. */
export interface PrintCoverLines {
  readonly kind: 'coverLines';
  readonly lines: readonly PrintCoverLine[];
}
export interface PrintSpace {
  readonly kind: 'space';
  readonly heightMm: number;
}
/** Which block of the rich text at its origin it prints, from 0. Absent: it prints none. */
interface OfText {
  readonly textBlock?: number;
}
export type PrintBlock = OfText & (
  | PrintParagraph | PrintHeading | PrintList | PrintGrid | PrintFigure | PrintTableCaption | PrintCoverLines | PrintSpace
);
export type PrintBlockKind = PrintBlock['kind'];
