/** A picture as a PDF holds it: a dictionary and the bytes of its stream, taken from the file as they are wherever PDF knows the same coding. */

export interface Picture {
  /** Of the picture's object, without `Length`. */
  readonly dictionary: Readonly<Record<string, unknown>>;
  readonly data: Uint8Array;
  /** The colours of a picture with a palette: three bytes each. */
  readonly palette: Uint8Array | null;
}

/** The file is no picture that can be printed. */
export class UnreadablePicture extends Error {}
