/** Why a stored file cannot be used, and what to do about it: one request, however much has to be done. */

export interface FileFault {
  /** Goes on after the file's name: `图3“流程”` + `已损坏或不完整`. */
  readonly what: string;
  /** To be done to the file before it is taken in again: `缩小`. Empty where another copy is all that helps. */
  readonly remedy: string;
}

export const MISSING_FILE: FileFault = { what: '的文件不在草稿里', remedy: '' };
export const WRONG_CHECKSUM: FileFault = { what: '的文件已损坏（校验值不符）', remedy: '' };

/** A stored file turned out not to be what the draft says. */
export class AssetFault extends Error {
  override readonly name = 'AssetFault';
  readonly fault: FileFault;

  constructor(fault: FileFault, options?: ErrorOptions) {
    super(fault.what, options);
    this.fault = fault;
  }
}

/** `请缩小后重新插入这张图片`: `again` is how the file comes in once more. */
export function requestFor({ remedy }: FileFault, again: string): string {
  if (remedy === '') return `请${again}`;
  return `请${remedy}${/[A-Z]$/u.test(remedy) ? ' ' : ''}后${again}`;
}
