/** To come. */

export function NarrativeView(_properties: object) {
  return null;
}
