/** Brings a stored draft to the present format, one version at a time. A released migration is never edited. */
import type { Migration } from './migration.ts';

/** Throws when a step is missing: a released version without its migration is a fault of this program. */
export function migrateDraft(
  stored: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
  migrations: readonly Migration[],
): Readonly<Record<string, unknown>> {
  let draft = stored;
  for (let version = from; version < to; version++) {
    const step = migrations.find((migration) => migration.from === version);
    if (!step) throw new Error(`no migration from draft format ${version}`);
    draft = { ...step.migrate(draft), formatVersion: version + 1 };
  }
  return draft;
}
