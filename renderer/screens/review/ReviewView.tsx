/** To come. */

export function ReviewView(_properties: object) {
  return null;
}
