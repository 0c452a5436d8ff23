/** Every step since the first format, oldest first, one file each. */
import { addExplanations } from './addExplanations.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [addExplanations];
