/** To come. */

export function PromiseView(_properties: object) {
  return null;
}
