/** To come. */

export function PreviewPane(_properties: object) {
  return null;
}
