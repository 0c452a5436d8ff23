/** To come. */

export function FormView(_properties: object) {
  return null;
}
