/** How large a draft may be. The writer keeps to the same limits, so that the program never refuses what it wrote. */

const MEBIBYTE = 1024 * 1024;

export const DRAFT_FILE_LIMITS = {
  /** Of the zip, folders included. */
  entries: 2000,
  /** The zip's list of contents; a real one has about 150 bytes an entry. */
  directoryBytes: 4 * MEBIBYTE,
  manifestBytes: 4 * MEBIBYTE,
  draftBytes: 50 * MEBIBYTE,
  /** draft.json and all pictures, unpacked. */
  draftAndPicturesBytes: 300 * MEBIBYTE,
  /** One evidence file; they are streamed, never held. */
  evidenceFileBytes: 4096 * MEBIBYTE,
  /** All evidence files of a draft. */
  evidenceBytes: 20_480 * MEBIBYTE,
  /** Objects and lists inside one another in draft.json. */
  depth: 100,
  /** Objects and lists in draft.json, all together; 70,000 characters with formatting make about 20,000. */
  objects: 1_000_000,
} as const;
