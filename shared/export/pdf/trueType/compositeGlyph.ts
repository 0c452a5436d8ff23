/** Composite glyphs of TrueType: accented letters and the like, made of other glyphs that must come along into a subset. */

const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

function sizeOfComponent(flags: number): number {
  const placement = flags & ARGUMENTS_ARE_WORDS ? 4 : 2;
  if (flags & HAS_SCALE) return 4 + placement + 2;
  if (flags & HAS_TWO_SCALES) return 4 + placement + 4;
  return 4 + placement + (flags & HAS_MATRIX ? 8 : 0);
}

export function isComposite(outline: Uint8Array): boolean {
  return outline.length > 0 && ((outline[0] ?? 0) & 0x80) !== 0;
}

/** A copy of the composite glyph with its parts renumbered; `withoutInstructions` also cuts the hinting at its end. */
export function renumberComponents(outline: Uint8Array, renumber: (glyph: number) => number, withoutInstructions: boolean): Uint8Array {
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  let position = 10;
  let flags: number;
  do {
    flags = view.getUint16(position);
    if (withoutInstructions) view.setUint16(position, flags & ~HAS_INSTRUCTIONS);
    view.setUint16(position + 2, renumber(view.getUint16(position + 2)));
    position += sizeOfComponent(flags);
  } while (flags & MORE_COMPONENTS);
  return withoutInstructions ? copy.subarray(0, position) : copy;
}
