/** Warnings of a writer, which knows no form, completed with the place in the form's own words. */
import type { Draft } from '#shared/application/draft.ts';
import { readPlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { ExportWarning } from '#shared/print/printDocument.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';

/** The other warnings name their place themselves: only the writer that chooses glyphs cannot. */
export function nameWarningPlaces(edition: Edition, draft: Draft, warnings: readonly ExportWarning[]): ExportWarning[] {
  return warnings.map((warning) => {
    const place = warning.code === 'missingGlyph' ? readPlace(warning.place) : null;
    return place ? { ...warning, message: `${nameOfPlace(edition, draft, place)}：${warning.message}` } : warning;
  });
}
