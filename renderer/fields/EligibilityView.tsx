/** To come. */

export function EligibilityView(_properties: object) {
  return null;
}
