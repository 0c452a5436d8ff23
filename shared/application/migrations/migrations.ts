/** Every step since the first format, oldest first, one file each. Version 1 is the first, so there is none yet. */
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [];
