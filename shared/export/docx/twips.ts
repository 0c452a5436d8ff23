/** Word measures pages in twips, twentieths of a point: here lengths become twips, rounded once. */

export function twipsFromMm(mm: number): number {
  return Math.round(mm / 25.4 * 1440);
}

export function twipsFromPt(pt: number): number {
  return Math.round(pt * 20);
}
