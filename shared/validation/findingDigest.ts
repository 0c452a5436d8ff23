/** What a finding is about, as one checksum: an explanation holds only as long as this is the same. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Draft } from '#shared/application/draft.ts';
import { liveValueText } from '#shared/application/liveValueText.ts';
import { readPlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldIndex } from '#shared/form/fieldsOf.ts';
import type { Finding } from './finding.ts';

/** Of a long text the words that the finding quotes, or its message, are what it is about: a comma elsewhere ends no explanation. */
function isLongText(edition: Edition, field: string): boolean {
  return fieldIndex(edition).get(field)?.kind === 'richText';
}

function valueAt(edition: Edition, { answers, evidence }: Draft, { place: placeText, span }: Finding): string {
  const place = readPlace(placeText);
  if (span) return span.quote;
  switch (place?.kind) {
    case undefined:
    case 'section': return '';
    case 'field': return isLongText(edition, place.field) ? '' : liveValueText(edition, answers, placeText);
    case 'cell': return liveValueText(edition, answers, placeText);
    case 'evidence': {
      const item = evidence.find(({ id }) => id === place.item);
      return item ? JSON.stringify([item.title, item.note, item.files.map(({ fileName }) => fileName)]) : '';
    }
  }
}

/** SHA-256, hex: of the message, the value or words at the place, and what the other places say. */
export function findingDigest(edition: Edition, draft: Draft, finding: Finding): string {
  const about = [finding.message, valueAt(edition, draft, finding), ...(finding.others ?? []).flatMap(({ place, says }) => [place, says])];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(about))));
}
