/** The editions of the form, newest first. A new year is a folder beside this file and a line here. */
import type { Edition } from '#shared/form/edition.ts';
import { edition2024 } from './2024/edition.ts';

export const editions: readonly Edition[] = [edition2024];

/** Undefined when the program does not know that edition. */
export function findEdition(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}
