/** To come. */

export function CoverView(_properties: object) {
  return null;
}
