/** Counts, and short cells in which a number can perhaps be read. */
import type { FigureField } from '#shared/form/field.ts';
import type { Fault, FieldFaults } from './fault.ts';
import { percentagesIn } from './percentagesIn.ts';
import { readFigure } from './readFigure.ts';

export const checkInteger: FieldFaults<'integer'> = (answer, field) => {
  if (answer === null || (Number.isSafeInteger(answer) && answer >= 0)) return [];
  return [{ check: 'count', severity: 'error', message: `${field.label}应为0或更大的整数，请核对。` }];
};

/** A cell that is too long to be one figure is prose, and is not read. */
const LONGEST_CELL = 200;

function outOfRange(values: readonly number[]): readonly Fault[] {
  const wrong = values.find((value) => value < 0 || value > 100);
  return wrong === undefined ? [] : [{ check: 'range', severity: 'warning', message: `百分比应在0到100之间，这里是${wrong}，请核对。` }];
}

function rangeFaults(text: string): readonly Fault[] {
  const figure = readFigure(text);
  const percentages = text.length > LONGEST_CELL ? [] : percentagesIn(text);
  // “35” in a cell for shares is a percentage without its sign.
  return outOfRange(figure && figure.unit === '' ? [figure.value] : percentages);
}

/** Points may be out of any number; percentages are out of a hundred. */
function scoreFaults(text: string): readonly Fault[] {
  const figure = readFigure(text);
  return figure?.unit === '%' ? outOfRange([figure.value]) : [];
}

function unitFaults(text: string, advice: string): readonly Fault[] {
  return readFigure(text)?.unit === '' ? [{ check: 'unit', severity: 'hint', message: advice }] : [];
}

const measureFaults: { readonly [M in FigureField['measure']]: (text: string) => readonly Fault[] } = {
  share: (text) => [...rangeFaults(text), ...unitFaults(text, '建议写明单位，如 35.2%。')],
  percent: (text) => [...rangeFaults(text), ...unitFaults(text, '建议写明单位，如 35.2%。')],
  score: (text) => [...scoreFaults(text), ...unitFaults(text, '建议写明单位，如 92.6分 或 92.6%。')],
  amount: () => [],
};

export const checkFigure: FieldFaults<'figure'> = (answer, field) => measureFaults[field.measure](answer);
