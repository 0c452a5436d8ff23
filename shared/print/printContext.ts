/** What every printing step shares: the form, the draft, the size of the text area, and one place where losses are gathered. */
import type { Answers } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { readPlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldIndex } from '#shared/form/fieldsOf.ts';
import { cleanText } from '#shared/richText/cleanText.ts';
import type { ExportWarning } from './printDocument.ts';

export interface PrintContext {
  readonly edition: Edition;
  readonly draft: Draft;
  readonly answers: Answers;
  readonly textWidthMm: number;
  readonly textHeightMm: number;
  /** In the order in which they were met. */
  readonly warnings: readonly ExportWarning[];
  warn(warning: ExportWarning): void;
  /**
   * Text that any format can hold: no control characters, tabs as one space, every line end a `\n`.
   * What is lost is reported once per place (`shared/application/place.ts`).
   */
  clean(text: string, place: string): string;
}

/** `申报单位`, `表2 经济效益统计表`; for a place that the edition does not know, what it is. */
function placeName(edition: Edition, placeText: string): string {
  const place = readPlace(placeText);
  switch (place?.kind) {
    case 'field': return fieldIndex(edition).get(place.field)?.label ?? '申报书';
    case 'cell': {
      const section = edition.sections.find(({ id }) => id === place.table);
      return section?.kind === 'table' ? section.tableTitle : '申报书';
    }
    case 'section': return edition.sections.find(({ id }) => id === place.section)?.stepTitle ?? '申报书';
    case 'evidence': return edition.documentNames.evidenceList;
    case undefined: return '申报书';
  }
}

export function createPrintContext(edition: Edition, draft: Draft): PrintContext {
  const { paperMm, marginsMm } = edition.layout;
  const warnings: ExportWarning[] = [];
  const cleanedPlaces = new Set<string>();
  return {
    edition,
    draft,
    answers: draft.answers,
    textWidthMm: paperMm.width - marginsMm.left - marginsMm.right,
    textHeightMm: paperMm.height - marginsMm.top - marginsMm.bottom,
    warnings,
    warn(warning) {
      warnings.push(warning);
    },
    clean(text, place) {
      const cleaned = cleanText(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
      if (cleaned.removed > 0 && !cleanedPlaces.has(place)) {
        cleanedPlaces.add(place);
        warnings.push({
          code: 'cleanedText',
          message: `“${placeName(edition, place)}”里有 ${cleaned.removed} 个不能打印的字符，导出时已略去，请看一看那里的文字是否完整。`,
          place,
        });
      }
      return cleaned.text.replaceAll('\t', ' ');
    },
  };
}
