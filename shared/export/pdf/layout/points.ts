/** Lengths on paper in points, the unit of PDF. */

const POINTS_PER_MM = 72 / 25.4;

export function pointsFromMm(mm: number): number {
  return mm * POINTS_PER_MM;
}
