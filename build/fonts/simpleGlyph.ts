/** Simple TrueType glyphs: moving and stretching them sideways, and taking away their hinting. */

const ON_CURVE = 0x01;
const X_IS_BYTE = 0x02;
const Y_IS_BYTE = 0x04;
const REPEATED = 0x08;
const X_SAME_OR_POSITIVE = 0x10;
const Y_SAME_OR_POSITIVE = 0x20;

interface Point {
  x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
interface SimpleGlyph {
  readonly contourEnds: readonly number[];
  readonly points: readonly Point[];
}

function readCoordinates(view: DataView, start: number, flags: readonly number[], byteFlag: number, sameFlag: number): { readonly values: number[]; readonly end: number } {
  const values: number[] = [];
  let position = start;
  let value = 0;
  for (const flag of flags) {
    if (flag & byteFlag) {
      value += flag & sameFlag ? view.getUint8(position) : -view.getUint8(position);
      position += 1;
    } else if (!(flag & sameFlag)) {
      value += view.getInt16(position);
      position += 2;
    }
    values.push(value);
  }
  return { values, end: position };
}

function decode(outline: Uint8Array): SimpleGlyph {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const contours = view.getInt16(0);
  const contourEnds = Array.from({ length: contours }, (_, index) => view.getUint16(10 + 2 * index));
  const count = (contourEnds.at(-1) ?? -1) + 1;
  let position = 10 + 2 * contours;
  position += 2 + view.getUint16(position);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(position++);
    const times = flag & REPEATED ? view.getUint8(position++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const xs = readCoordinates(view, position, flags, X_IS_BYTE, X_SAME_OR_POSITIVE);
  const ys = readCoordinates(view, xs.end, flags, Y_IS_BYTE, Y_SAME_OR_POSITIVE);
  return {
    contourEnds,
    points: flags.map((flag, index) => ({ x: xs.values[index] ?? 0, y: ys.values[index] ?? 0, onCurve: (flag & ON_CURVE) !== 0 })),
  };
}

/** Coordinates are written as words throughout: larger, but only a handful of glyphs is ever written anew. */
function encode({ contourEnds, points }: SimpleGlyph): Uint8Array {
  const bytes = new Uint8Array(10 + 2 * contourEnds.length + 2 + points.length * 5);
  const view = new DataView(bytes.buffer);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  view.setInt16(0, contourEnds.length);
  view.setInt16(2, Math.min(...xs));
  view.setInt16(4, Math.min(...ys));
  view.setInt16(6, Math.max(...xs));
  view.setInt16(8, Math.max(...ys));
  for (const [index, end] of contourEnds.entries()) view.setUint16(10 + 2 * index, end);
  let position = 10 + 2 * contourEnds.length + 2;
  for (const { onCurve } of points) view.setUint8(position++, onCurve ? ON_CURVE : 0);
  for (const axis of [xs, ys]) {
    let last = 0;
    for (const value of axis) {
      view.setInt16(position, value - last);
      position += 2;
      last = value;
    }
  }
  return bytes;
}

/** The outline with every x times `scale` plus `shift`, in font units. */
export function moveSideways(outline: Uint8Array, scale: number, shift: number): Uint8Array {
  const { contourEnds, points } = decode(outline);
  return encode({ contourEnds, points: points.map((point) => ({ ...point, x: Math.round(point.x * scale + shift) })) });
}

export function withoutInstructions(outline: Uint8Array): Uint8Array {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const lengthAt = 10 + 2 * view.getInt16(0);
  const length = view.getUint16(lengthAt);
  if (length === 0) return outline;
  const result = new Uint8Array(outline.length - length);
  result.set(outline.subarray(0, lengthAt));
  result.set(outline.subarray(lengthAt + 2 + length), lengthAt + 2);
  return result;
}

export function horizontalExtent(outline: Uint8Array): { readonly from: number; readonly to: number } {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  return { from: view.getInt16(2), to: view.getInt16(6) };
}
