/** To come. */

export function TableView(_properties: object) {
  return null;
}
