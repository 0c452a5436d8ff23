/** The few shapes that the sample's pictures are made of, as SVG text: one blue, greys and one accent, readable in black and white. */

export const WIDTH_PX = 1600;
/** 7.5 pt on paper for a picture that is 90 % of the text width wide. */
const SMALLEST_WORDS_PX = 31;
const USUAL_WORDS_PX = 34;
const LINE_PITCH = 1.32;
const FONT = 'Noto Sans SC';

export const COLOURS = {
  ink: '#1F2329',
  grey: '#646A73',
  line: '#A6ABB3',
  lightLine: '#DDE0E5',
  ground: '#F3F5F8',
  blue: '#1D5FA8',
  paleBlue: '#DCE8F5',
  accent: '#B86E00',
  paleAccent: '#FBEFD9',
  white: '#FFFFFF',
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface WordsStyle {
  readonly sizePx?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A white edge around the characters, where lines pass behind them. */
  readonly halo?: boolean;
}
export interface BoxStyle extends WordsStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokePx?: number;
  readonly radiusPx?: number;
  readonly dashed?: boolean;
  /** A second line inside the first: marks a key process without colour. */
  readonly doubled?: boolean;
}
export interface LineStyle {
  readonly stroke?: string;
  readonly strokePx?: number;
  readonly dashed?: boolean;
  readonly arrow?: boolean;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** One decimal place is enough for a pixel, and keeps the text of the picture stable. */
function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** About as wide as Noto Sans SC sets it: enough to see that words do not fit. */
export function wordsWidthPx(text: string, sizePx: number): number {
  const widths = Array.from(text, (character) => (/[\u2E80-\u{3FFFF}\uFF00-\uFF60—“”‘’…①-⑳]/u.test(character) ? 1 : /[A-Z%μσ]/.test(character) ? 0.7 : 0.57));
  return widths.reduce((sum, width) => sum + width, 0) * sizePx;
}

/** Text around a point, vertically centred; `\n` begins a new line. */
export function words(at: Point, text: string, style: WordsStyle = {}): string {
  const sizePx = style.sizePx ?? USUAL_WORDS_PX;
  if (sizePx < SMALLEST_WORDS_PX) throw new Error(`words of ${sizePx} px would be too small on paper: ${text}`);
  const lines = text.split('\n');
  const pitch = sizePx * LINE_PITCH;
  const halo = style.halo ? ` paint-order="stroke" stroke="${COLOURS.white}" stroke-width="10" stroke-linejoin="round"` : '';
  return lines
    .map((line, index) => {
      // 0.36 em puts the optical middle of Chinese characters on the point.
      const y = at.y + (index - (lines.length - 1) / 2) * pitch + sizePx * 0.36;
      return `<text x="${round(at.x)}" y="${round(y)}" font-family="${FONT}" font-size="${sizePx}" font-weight="${style.bold ? 700 : 400}" `
        + `fill="${style.colour ?? COLOURS.ink}" text-anchor="${style.anchor ?? 'middle'}"${halo}>${escapeXml(line)}</text>`;
    })
    .join('');
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export function centreOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function outline({ x, y, width, height }: Rectangle, style: BoxStyle, fill: string): string {
  const dash = style.dashed ? ' stroke-dasharray="14 10"' : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${style.radiusPx ?? 8}" `
    + `fill="${fill}" stroke="${style.stroke ?? COLOURS.blue}" stroke-width="${style.strokePx ?? 3}"${dash}/>`;
}

/** Words that would touch or cross the edge of their box are a mistake of the drawing. */
function assertFits(place: Rectangle, text: string, style: BoxStyle): void {
  const sizePx = style.sizePx ?? USUAL_WORDS_PX;
  const marginPx = style.doubled ? 16 : 10;
  const lines = text.split('\n');
  const widthPx = Math.max(...lines.map((words) => wordsWidthPx(words, sizePx)));
  const heightPx = lines.length * sizePx * LINE_PITCH;
  if (widthPx + 2 * marginPx > place.width || heightPx + marginPx > place.height) throw new Error(`does not fit its box: ${text}`);
}

/** A box with its words in the middle. */
export function box(place: Rectangle, text: string, style: BoxStyle = {}): string {
  if (text !== '') assertFits(place, text, style);
  const inner = style.doubled
    ? outline({ x: place.x + 8, y: place.y + 8, width: place.width - 16, height: place.height - 16 }, { ...style, strokePx: 2 }, 'none')
    : '';
  return outline(place, style, style.fill ?? COLOURS.white) + inner + (text === '' ? '' : words(centreOf(place), text, style));
}

/** A decision: a box that stands on its corner. */
export function diamond(place: Rectangle, text: string): string {
  const { x, y } = centreOf(place);
  const corners = [[x, place.y], [place.x + place.width, y], [x, place.y + place.height], [place.x, y]];
  const points = corners.map((corner) => corner.map((value) => round(value ?? 0)).join(',')).join(' ');
  return `<polygon points="${points}" fill="${COLOURS.paleAccent}" stroke="${COLOURS.accent}" stroke-width="3"/>` + words({ x, y }, text);
}

/** A line through points; with an arrow head on its end if asked. */
export function line(points: readonly Point[], style: LineStyle = {}): string {
  const stroke = style.stroke ?? COLOURS.grey;
  const path = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  const dash = style.dashed ? ' stroke-dasharray="16 10"' : '';
  const drawn = `<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="${style.strokePx ?? 3}" stroke-linejoin="round"${dash}/>`;
  const [before, end] = points.slice(-2);
  return style.arrow && before && end ? drawn + arrowHead(before, end, stroke) : drawn;
}

function arrowHead(before: Point, end: Point, colour: string, lengthPx = 24): string {
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const corner = (turn: number): string => `${round(end.x - lengthPx * Math.cos(angle + turn))},${round(end.y - lengthPx * Math.sin(angle + turn))}`;
  return `<polygon points="${round(end.x)},${round(end.y)} ${corner(0.42)} ${corner(-0.42)}" fill="${colour}"/>`;
}

/** A filled rectangle without words: the bar of a chart. `hatched` tells two series apart without colour. */
export function bar({ x, y, width, height }: Rectangle, look: 'solid' | 'pale' | 'hatched' | 'accent'): string {
  const fill = { solid: COLOURS.blue, pale: COLOURS.paleBlue, hatched: 'url(#hatch)', accent: COLOURS.accent }[look];
  const stroke = look === 'accent' ? COLOURS.accent : COLOURS.blue;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
}

/** A point of a curve. */
export function dot({ x, y }: Point, look: 'filled' | 'hollow' | 'square', colour: string): string {
  if (look === 'square') return `<rect x="${round(x - 9)}" y="${round(y - 9)}" width="18" height="18" fill="${colour}"/>`;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="10" fill="${look === 'hollow' ? COLOURS.white : colour}" stroke="${colour}" stroke-width="4"/>`;
}

/** A ring segment from one angle to another (degrees, clockwise from the top), for circles of steps. */
export function arc(centre: Point, radiusPx: number, fromDegrees: number, toDegrees: number, style: LineStyle = {}): string {
  const at = (degrees: number): Point => ({
    x: centre.x + radiusPx * Math.sin((degrees * Math.PI) / 180),
    y: centre.y - radiusPx * Math.cos((degrees * Math.PI) / 180),
  });
  // A broad line ends inside its head, so that the head has a point.
  const headPx = style.arrow ? (style.strokePx ?? 3) * 3 : 0;
  const endDegrees = toDegrees - (headPx / radiusPx) * (180 / Math.PI) * 0.8;
  const steps = Math.ceil((endDegrees - fromDegrees) / 3);
  const ring = line(Array.from({ length: steps + 1 }, (_, index) => at(fromDegrees + ((endDegrees - fromDegrees) * index) / steps)), { ...style, arrow: false });
  return style.arrow ? ring + arrowHead(at(endDegrees), at(toDegrees), style.stroke ?? COLOURS.grey, headPx) : ring;
}

/** The whole picture: parts from back to front on white. */
export function picture(heightPx: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_PX}" height="${heightPx}" viewBox="0 0 ${WIDTH_PX} ${heightPx}">`
    + '<defs><pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    + `<rect width="14" height="14" fill="${COLOURS.white}"/><rect width="5" height="14" fill="${COLOURS.grey}"/></pattern></defs>`
    + `<rect width="${WIDTH_PX}" height="${heightPx}" fill="${COLOURS.white}"/>${parts.join('\n')}</svg>`;
}
