/** What somebody has chosen to export, and the order that it makes. */
import type { ExportOrder } from '#shared/desktopApi.ts';
import type { PackageExtra } from '#shared/export/package/packageExtras.ts';
import type { SingleFile } from '#shared/export/package/singleFiles.ts';

export interface ExportChoice {
  readonly kind: 'package' | 'files';
  readonly zip: boolean;
  readonly extras: readonly PackageExtra[];
  readonly tableOfContents: boolean;
  readonly markedAsDraft: boolean;
  readonly files: readonly SingleFile[];
  readonly replace: boolean;
}
export const FIRST_CHOICE: ExportChoice = {
  kind: 'package', zip: false, extras: [], tableOfContents: false, markedAsDraft: false, files: ['application.docx', 'application.pdf'], replace: false,
};

export function isAnythingChosen({ kind, files }: ExportChoice): boolean {
  return kind === 'package' || files.length > 0;
}

export function orderOf({ kind, zip, extras, tableOfContents, markedAsDraft, files, replace }: ExportChoice): Omit<ExportOrder, 'draft' | 'folder'> {
  return { tableOfContents, markedAsDraft, what: kind === 'package' ? { kind, zip, extras } : { kind, files, replace } };
}
