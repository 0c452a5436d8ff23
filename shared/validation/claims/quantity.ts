/** A number with how exactly it is said, and whether two of them can be the same. */

/** `about`: 约. `nearly`: 近. `over`: 超过, 以上. `under`: 以下, 以内. `atLeast`, `atMost`: 不低于, 不高于, which often state what is required. */
export type Bound = 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'atLeast' | 'atMost';

export interface Quantity {
  readonly value: number;
  /** What the last written digit stands for. */
  readonly step: number;
  readonly bound: Bound;
}

/** Our reading: what 约 and 近 may leave out, as shares of the value. */
const ABOUT = 0.05;
const NEARLY = 0.1;
const NEARLY_OVER = 0.01;
/** Rounding an amount further than this changes what it says: 5.5亿 is not 6亿. */
const FURTHEST_ROUNDING = 0.05;
const FURTHEST_CUT = 0.02;
/** Floating point. */
const TINY = 1e-9;

function within(difference: number, limit: number, value: number): boolean {
  return difference <= limit + Math.abs(value) * TINY;
}

/** Rounded or cut off at the coarser of both precisions. `isRatio`: a percentage is rounded however small it is. */
function isRounded(said: Quantity, known: Quantity, isRatio: boolean): boolean {
  const difference = Math.abs(said.value - known.value);
  const step = Math.max(said.step, known.step);
  if (said.step === known.step || difference === 0) return within(difference, 0, known.value);
  const size = Math.abs(known.value);
  if (within(difference, step / 2, size)) return isRatio || within(difference, size * FURTHEST_ROUNDING, size);
  const [rough, fine] = said.step > known.step ? [said.value, known.value] : [known.value, said.value];
  const isCut = Math.abs(rough) < Math.abs(fine) && difference < step;
  return isCut && (isRatio || within(difference, size * FURTHEST_CUT, size));
}

/** Whether what the text says can be said of what the form holds, or of another figure of the text. */
export function agrees(said: Quantity, known: Quantity, isRatio: boolean): boolean {
  const size = Math.abs(known.value);
  const over = said.value - known.value;
  if (known.bound !== 'exact') return agrees({ ...said, bound: 'exact' }, { ...known, bound: 'exact' }, isRatio) || within(Math.abs(over), Math.max(size * ABOUT, known.step), size);
  switch (said.bound) {
    case 'exact': return isRounded(said, known, isRatio);
    case 'about': return isRounded(said, known, isRatio) || within(Math.abs(over), isRatio ? said.step : Math.max(size * ABOUT, said.step), size);
    case 'nearly': return over >= 0 ? within(over, Math.abs(said.value) * NEARLY, size) : within(-over, Math.abs(said.value) * NEARLY_OVER, size);
    case 'over':
    case 'atLeast': return within(over, 0, size);
    case 'under':
    case 'atMost': return within(-over, 0, size);
  }
}

/** 99.36, 5.54: as many decimals as the step has, without rounding errors. */
export function written(value: number, step: number): string {
  return value.toFixed(Math.min(10, Math.max(0, Math.round(-Math.log10(step)))));
}
