/** A stored draft cannot be opened at all. What is stored is never changed by a refusal. */

export type DraftRefusal =
  /** No draft, or no draft of this program. */
  | 'noDraft'
  /** Torn, truncated, altered: what it says cannot be trusted. */
  | 'damaged'
  | 'newerFormat'
  | 'unknownEdition'
  | 'tooLarge'
  /** Made so that unpacking it would do harm. */
  | 'unsafe'
  /** It was given a password: none was named, or another one. */
  | 'locked' | 'wrongPassword';

/** The message is one Chinese sentence that says what to do; whoever knows the file's name puts it in front. */
export class DraftRefused extends Error {
  override readonly name = 'DraftRefused';
  readonly refusal: DraftRefusal;

  constructor(refusal: DraftRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.refusal = refusal;
  }
}

/** A draft of a later program: `version` is its format, `known` the latest that this program reads. */
export function newerFormat(version: number, known: number): DraftRefused {
  return new DraftRefused('newerFormat', `这份草稿是用更新版本的程序保存的（草稿格式 ${version}，本程序能读到 ${known}）。请升级本程序后再打开，草稿没有改动。`);
}
