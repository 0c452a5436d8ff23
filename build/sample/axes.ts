/** Scales and frames of the sample's charts. */
import { COLOURS, line, type Rectangle, words } from './shapes.ts';

export type Scale = (value: number) => number;

/** Maps values to pixels; turned round for the vertical axis by giving the larger pixel first. */
export function scale(fromValue: number, toValue: number, fromPx: number, toPx: number): Scale {
  return (value) => fromPx + ((value - fromValue) / (toValue - fromValue)) * (toPx - fromPx);
}

export interface VerticalAxis {
  readonly place: Rectangle;
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
  /** Stands above the axis. */
  readonly title: string;
  readonly side?: 'left' | 'right';
  readonly gridLines?: boolean;
}

/** Ticks with their numbers, thin lines across the plot, and the quantity with its unit above. */
export function verticalAxis({ place, scale: toPx, ticks, write, title, side = 'left', gridLines = true }: VerticalAxis): string {
  const x = side === 'left' ? place.x : place.x + place.width;
  const numbers = ticks.map((tick) => {
    const y = toPx(tick);
    const grid = gridLines ? line([{ x: place.x, y }, { x: place.x + place.width, y }], { stroke: COLOURS.lightLine, strokePx: 2 }) : '';
    const number = words({ x: side === 'left' ? x - 16 : x + 16, y }, write(tick).replace('-', '−'), {
      sizePx: 32, colour: COLOURS.grey, anchor: side === 'left' ? 'end' : 'start',
    });
    return grid + number;
  });
  const heading = words({ x, y: place.y - 44 }, title, { sizePx: 32, colour: COLOURS.grey, anchor: side === 'left' ? 'start' : 'end' });
  return numbers.join('') + heading;
}

/** The base line of a plot. */
export function baseLine(place: Rectangle): string {
  const y = place.y + place.height;
  return line([{ x: place.x, y }, { x: place.x + place.width, y }], { stroke: COLOURS.grey, strokePx: 3 });
}
