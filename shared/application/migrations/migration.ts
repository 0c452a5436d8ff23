/** One step from a format version of `draft.json` to the next. */

export interface Migration {
  /** The version that it reads; it writes the next one. */
  readonly from: number;
  /** Gets the stored JSON unchecked and must leave alone what it does not know. `formatVersion` is set for it. */
  migrate(draft: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}
