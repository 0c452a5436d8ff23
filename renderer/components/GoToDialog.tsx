/** To come. */

export function GoToDialog(_properties: object) {
  return null;
}
