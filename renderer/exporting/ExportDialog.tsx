/** To come. */

export function ExportDialog(_properties: object) {
  return null;
}
