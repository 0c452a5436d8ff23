/** Who may write a draft: one window of this program at a time, and this program only while no other one has the draft. */
import type { DraftLease } from '#shared/desktopApi.ts';
import type { DraftsOnDisk } from './draftsOnDisk.ts';
import { DraftTaken } from './saveRefusals.ts';
import { WindowLeases } from './windowLeases.ts';

export class DraftRights {
  readonly #drafts: DraftsOnDisk;
  readonly #windows: WindowLeases;

  constructor(drafts: DraftsOnDisk, now: () => Date) {
    this.#drafts = drafts;
    this.#windows = new WindowLeases(now);
  }

  /** A draft that is not on disk yet is no other program's. `owner`: the browser that asks; null: nobody in particular. */
  async take(id: string, takeOver: boolean, owner: string | null): Promise<DraftLease> {
    return this.#drafts.inTurn(async () => {
      const folder = await this.#drafts.folderOf(id);
      const holder = owner === null ? null : this.#windows.holder(id, owner);
      if (holder !== null && !takeOver) return { isMine: false, holder };
      const lease: DraftLease = folder === null ? { isMine: true } : await this.#drafts.leases.take(folder, takeOver);
      return lease.isMine && owner !== null ? { isMine: true, lease: this.#windows.take(id, owner), onDisk: this.#drafts.stateOf(id) } : lease;
    });
  }

  /** Says that the window is still there. A folder that cannot be looked at is told by the save. */
  async keep(id: string, lease: string): Promise<DraftLease> {
    const folder = await this.#drafts.folderOf(id).catch(() => null);
    const holder = this.#windows.othersThan(id, lease) ?? (folder === null ? null : await this.#drafts.leases.holder(folder));
    return holder === null ? { isMine: true } : { isMine: false, holder };
  }

  /** A window that has lost the draft releases nothing. */
  async release(id: string, lease: string | null): Promise<void> {
    if (lease !== null && !this.#windows.release(id, lease)) return;
    const folder = await this.#drafts.folderOf(id).catch(() => null);
    if (folder !== null) await this.#drafts.leases.release(folder);
  }

  /** Before a save. Throws `DraftTaken`. */
  ensure(id: string, lease: string | null): void {
    const holder = this.#windows.othersThan(id, lease);
    if (holder !== null) throw new DraftTaken(holder);
  }
}
