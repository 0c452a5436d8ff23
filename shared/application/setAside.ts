/** What the gate could not take as an answer: kept beside the answers with its value, said in words, never dropped. */

export interface SetAside {
  /** `shared/application/place.ts`, or empty for the draft as a whole. */
  readonly place: string;
  /** One Chinese sentence: what, and what to do. */
  readonly message: string;
  /** As it was stored. Absent when there is nothing to keep, as with a missing file. */
  readonly value?: unknown;
}
