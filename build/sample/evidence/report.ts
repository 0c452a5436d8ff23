/** What a report of the sample consists of; `renderReport` sets it on paper. */

export interface ReportTable {
  readonly kind: 'table';
  readonly title: string;
  /** Shares of the width, one a column. */
  readonly widths: readonly number[];
  /** The first row is the heading. */
  readonly rows: readonly (readonly string[])[];
}
export interface ReportParagraph {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}
export interface Report {
  readonly title: string;
  readonly company: string;
  /** Who made it. */
  readonly author: string;
  /** ISO. */
  readonly day: string;
  readonly content: readonly (ReportTable | ReportParagraph)[];
}

export function heading(text: string): ReportParagraph {
  return { kind: 'heading', text };
}
export function paragraph(text: string): ReportParagraph {
  return { kind: 'paragraph', text };
}
export function table(title: string, widths: readonly number[], rows: ReportTable['rows']): ReportTable {
  return { kind: 'table', title, widths, rows };
}

/** `2024年1月18日`. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
