/** Which lines begin or end with a character that may not stand there (GB/T 15834, clreq), or split —— or ……. */
import { foldSpace } from '../printUnits.ts';

const NOT_AT_START = '，。、；：？！）》〉」』】〕〗”’％‰℃·～—…,.;:?!)]}%';
const NOT_AT_END = '（《〈「『【〔〖“‘￥([{';
/** So much of both lines tells whether they belong to one paragraph. */
const CONTEXT = 8;

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

/** `lines` in the order of the page; `paragraphs` are the whole texts. One message for each broken rule. */
export function brokenRules(lines: readonly string[], paragraphs: readonly string[]): readonly string[] {
  const whole = paragraphs.map(foldSpace).join('\n');
  const folded = lines.map((line) => Array.from(foldSpace(line)));
  return folded.flatMap((line, index) => {
    const above = folded[index - 1];
    const first = line[0];
    const last = above?.at(-1);
    if (!above || first === undefined || last === undefined) return [];
    const startsBadly = NOT_AT_START.includes(first);
    const endsBadly = NOT_AT_END.includes(last);
    const splits = (last === '—' && first === '—') || (last === '…' && first === '…');
    if (!startsBadly && !endsBadly && !splits) return [];
    // Two paragraphs, or two cells, that happen to follow each other.
    if (!whole.includes([...above.slice(-CONTEXT), ...line.slice(0, CONTEXT)].join(''))) return [];
    if (standsInRun(above, line)) return [];
    return [`${above.slice(-CONTEXT).join('')} | ${line.slice(0, CONTEXT).join('')}`];
  });
}
