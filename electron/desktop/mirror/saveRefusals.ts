/** Why a state was not written although the disk could be written to: somebody else has the draft, or has changed it. */
import type { DiskState } from '#shared/desktopApi.ts';
import { Refused } from '#electron/desktop/refused.ts';

export class DraftTaken extends Refused {
  /** In words: `电脑“PC-1”上的程序（14:32 起）`. */
  readonly holder: string;

  constructor(holder: string) {
    super(`这份申报书正由${holder}编辑，这里的改动没有写到磁盘，只在本程序里。请在那边关闭它，或在这里选择“在这里编辑”。`);
    this.holder = holder;
  }
}

export class OtherStateOnDisk extends Refused {
  readonly found: DiskState;

  constructor(found: DiskState) {
    super('磁盘上的这份申报书在别处改过，所以没有覆盖它。这里的改动还在本程序里。');
    this.found = found;
  }
}
