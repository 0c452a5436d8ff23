/** Lists as Word and WPS copy them: paragraphs that say in their style which list and level they are, with the number as text in front. */
import { styleOf } from './elementLooks.ts';

export interface OfficeListLine {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number or sign as it was printed. */
  readonly marker: string;
  /** Which number of its list it is; null for signs, and for numbers in words. */
  readonly number: number | null;
}

const LETTER_OR_ROMAN = /^[（(]?(?:[a-zA-Z]|[ivxIVX]+)[)）.、．]$/;
const WITH_NUMBER = /^[（(]?(\d{1,3})[)）.、．]?$/;
const CHINESE_NUMBER = /^[（(]?[一二三四五六七八九十百]+[)）、.．]?$/;
const CIRCLED = /^[①-⑳]$/;

function findMarker(paragraph: Element): string {
  const span = [...paragraph.querySelectorAll('span')].find((candidate) => /mso-list\s*:\s*ignore/.test(styleOf(candidate)));
  return (span?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
}

/** Null for a paragraph that is in no list. */
export function officeListLine(paragraph: Element): OfficeListLine | null {
  const match = /mso-list\s*:\s*l\d+\s+level(\d+)/.exec(styleOf(paragraph));
  if (!match) return null;
  const marker = findMarker(paragraph);
  const number = WITH_NUMBER.exec(marker)?.[1];
  const circled = CIRCLED.test(marker) ? (marker.codePointAt(0) ?? 0) - 0x245f : null;
  return {
    level: Number(match[1]),
    ordered: number !== undefined || circled !== null || LETTER_OR_ROMAN.test(marker) || CHINESE_NUMBER.test(marker),
    marker,
    number: number === undefined ? circled : Number(number),
  };
}

/**
 * Whether our own list prints what was there. Otherwise (一、 （一） or a list that begins with 4) the number stays as text, so
 * that nothing is numbered anew behind the writer's back.
 */
export function isOurKind({ level, ordered, marker }: OfficeListLine): boolean {
  if (!ordered) return true;
  if (CHINESE_NUMBER.test(marker)) return false;
  return level > 1 || /^\d{1,3}[.、．)）]?$/.test(marker);
}
