/** To come. */

export function EvidenceView(_properties: object) {
  return null;
}
