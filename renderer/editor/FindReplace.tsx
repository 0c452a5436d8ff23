/** To come. */

export function FindReplace(_properties: object) {
  return null;
}
