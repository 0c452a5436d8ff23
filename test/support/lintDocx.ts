/** What Microsoft's validator does not see: Word repairs or refuses a file for most of it, and shows the rest wrongly. */
import { docxParts, type Problems } from './docxLint/docxParts.ts';
import { fieldProblems } from './docxLint/fieldProblems.ts';
import { lookProblems } from './docxLint/lookProblems.ts';
import { nameProblems } from './docxLint/nameProblems.ts';
import { tableProblems } from './docxLint/tableProblems.ts';

/** Each problem once. */
export async function lintDocx(bytes: Uint8Array): Promise<Problems> {
  const parts = await docxParts(bytes);
  return [...new Set([...nameProblems(parts), ...tableProblems(parts), ...fieldProblems(parts), ...lookProblems(parts)])];
}
