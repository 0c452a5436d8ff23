/** Which lines begin or end with a character that may not stand there (GB/T 15834, clreq), or split —— or ……. */
import { foldSpace } from '../printUnits.ts';
import type { TextLine } from './textLines.ts';

type EndedLine = Pick<TextLine, 'text' | 'page' | 'baselinePt' | 'sizePt'>;

const NOT_AT_START = '，。、；：？！）》〉」』】〕〗”’％‰℃·～,.;:?!)]}%';
const NOT_AT_END = '（《〈「『【〔〖“‘￥([{';
/** So much of both lines tells whether they belong to one paragraph. */
const CONTEXT = 8;
const WIDEST_STEP_EM = 2.6;

/** A run of characters none of which may be parted from the next, longer than any line: it has to be broken somewhere. */
const UNBREAKABLE = /[，。、；：？！）》〉」』】〕〗”’％‰℃·～—…,.;:?!)\]}%（《〈「『【〔〖“‘￥([{]/u;
const LONGEST_RUN = 12;

function standsInRun(before: readonly string[], after: readonly string[]): boolean {
  let length = 0;
  for (const character of before.toReversed()) {
    if (!UNBREAKABLE.test(character)) break;
    length += 1;
  }
  for (const character of after) {
    if (!UNBREAKABLE.test(character)) break;
    length += 1;
  }
  return length > LONGEST_RUN;
}

/** Lines that can belong to one paragraph stand one below the other, or on two pages. */
function mayGoOn(above: EndedLine, line: EndedLine): boolean {
  const step = line.baselinePt - above.baselinePt;
  return line.page !== above.page || (step > 0 && step < WIDEST_STEP_EM * Math.max(above.sizePt, line.sizePt));
}

/** `lines` in the order of the pages; `paragraphs` are the whole texts. One message for each broken rule. */
export function brokenRules(lines: readonly EndedLine[], paragraphs: readonly string[]): readonly string[] {
  const whole = paragraphs.map(foldSpace).join('\n');
  return lines.flatMap((source, index) => {
    const sourceAbove = lines[index - 1];
    if (!sourceAbove || !mayGoOn(sourceAbove, source)) return [];
    const line = Array.from(foldSpace(source.text));
    const above = Array.from(foldSpace(sourceAbove.text));
    const [first = '', second] = line;
    const last = above.at(-1) ?? '';
    // —— and …… may begin a line; a single — joins what it stands between.
    const startsBadly = NOT_AT_START.includes(first) || (first === '—' && second !== '—');
    const splits = first === last && (first === '—' || first === '…');
    if (!startsBadly && !NOT_AT_END.includes(last) && !splits) return [];
    // Two paragraphs, or two cells, that happen to follow each other.
    if (!whole.includes([...above.slice(-CONTEXT), ...line.slice(0, CONTEXT)].join(''))) return [];
    return standsInRun(above, line) ? [] : [`page ${source.page + 1}: ${above.slice(-CONTEXT).join('')} | ${line.slice(0, CONTEXT).join('')}`];
  });
}
