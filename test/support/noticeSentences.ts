/** Walks the text copy of the 2024 notice's annexes 1 and 2, sentence by sentence, label by label, option by option. */
import { readFileSync } from 'node:fs';

export interface NoticeSentence {
  /** A sentence with its 。, or a whole label, option or unit. */
  readonly text: string;
  /** The fixed words between the blanks of a printed sentence, in order; `[text]` where there is no blank. */
  readonly pieces: readonly string[];
  /** False for the guidance to the writer: it stands on the screen and never on paper. */
  readonly forPaper: boolean;
  /** `附件1 封面`, `附件1 申报表`, `附件1 表1` … `附件1 表5`, `附件1 典型经验`, `附件2`. */
  readonly where: string;
}

const ANNEXES = new URL('../fixtures/notice-2024-annexes.txt', import.meta.url);
const CHECK_BOX = '<input type="checkbox"/>';

/** Sentences with their 。; a rest without one is a piece of its own. */
export function splitSentences(text: string): readonly string[] {
  return (text.match(/[^。]*。|[^。]+$/gu) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** The text copy shows a blank to be filled in as a space before 个. */
function splitAtBlanks(sentence: string): readonly string[] {
  return sentence.split(/ (?=个)/u);
}

function wordsOfCell(cell: string): readonly string[] {
  if (!cell.includes(CHECK_BOX)) return splitSentences(cell);
  return cell.split(CHECK_BOX).flatMap((part) => part.trim().split(' ')).filter((word) => word !== '');
}

/** Where the walker is after this line, if the line begins a new place. */
function placeBegunBy(line: string): string | null {
  if (line === '附件 1') return '附件1 封面';
  if (line.startsWith('一、')) return '附件1 申报表';
  const table = /^表(\d) /u.exec(line);
  if (table) return `附件1 表${table[1]}`;
  if (line.startsWith('二、')) return '附件1 典型经验';
  if (line === '浙江省制造业质量标杆申报承诺书') return '附件2';
  return null;
}

interface Words {
  readonly text: string;
  readonly forPaper: boolean;
}
const onPaper = (text: string): Words => ({ text, forPaper: true });
const forWriter = (text: string): Words => ({ text, forPaper: false });

/** `(二) 企业概况 (600 字左右)。企业概况包括…` is a heading for paper, then limit and explanation for the writer. */
function wordsOfPart(line: string): readonly Words[] {
  const part = /^(\([一二三四五]\) [^(]+) (\([^)]*字[^)]*\))。(.*)$/u.exec(line);
  const [, heading, limit, explanation] = part ?? [];
  if (heading === undefined || limit === undefined || explanation === undefined) {
    return splitSentences(line).map(line.startsWith('二、') ? onPaper : forWriter);
  }
  return [onPaper(heading), forWriter(limit), ...splitSentences(explanation).map(forWriter)];
}

function wordsOfLine(line: string, where: string): readonly Words[] {
  if (where === '附件1 典型经验') return wordsOfPart(line);
  if (where === '附件1 封面') return [onPaper(line.replace(/_.*$/u, ''))];
  return line.split('\t').flatMap(wordsOfCell).map(onPaper);
}

/** Everything that annexes 1 and 2 say, in their order, as the text copy has it (half-width punctuation, spaces inside cells). */
export function* noticeSentences(): Generator<NoticeSentence> {
  let where = '附件1 封面';
  for (const line of readFileSync(ANNEXES, 'utf8').split('\n').filter((text) => text.trim() !== '')) {
    where = placeBegunBy(line) ?? where;
    for (const { text, forPaper } of wordsOfLine(line, where)) {
      yield { text, pieces: splitAtBlanks(text), forPaper, where };
    }
  }
}
