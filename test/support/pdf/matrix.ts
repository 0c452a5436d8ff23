/** The six numbers of a PDF transformation. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` is applied first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function applyMatrix([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** PDF.js hands matrices over as arrays, typed arrays or objects with numbered keys. */
export function toMatrix(value: unknown): Matrix {
  const numbers = value as Readonly<Record<number, number>>;
  const at = (index: number) => numbers[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
