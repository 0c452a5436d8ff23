/**
 * One window writes a draft at a time, also when several browsers look at one program. Each that takes a draft gets a token; a save
 * with an older one is refused, however late a frozen window wakes up.
 */
import { randomUUID } from 'node:crypto';

/** A window says that it is there every few seconds; in the background browsers let it do so once a minute. */
const STALE_AFTER_MS = 150_000;

/** A token names its browser, so that a program that was started anew knows it. */
function ownerIn(token: string): string {
  return token.slice(0, Math.max(0, token.lastIndexOf(':')));
}

interface WindowLease {
  /** Of a browser: its own windows agree among themselves. */
  readonly owner: string;
  readonly token: string;
  readonly since: Date;
  readonly seenAtMs: number;
}

export class WindowLeases {
  readonly #now: () => Date;
  /** By draft. */
  readonly #leases = new Map<string, WindowLease>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  #fresh(id: string): WindowLease | null {
    const lease = this.#leases.get(id);
    return lease && Math.abs(this.#now().getTime() - lease.seenAtMs) <= STALE_AFTER_MS ? lease : null;
  }

  /** Given back: nobody's, and every token is void. */
  readonly #released: Pick<WindowLease, 'owner' | 'token' | 'seenAtMs'> = { owner: '', token: '', seenAtMs: Number.NEGATIVE_INFINITY };

  /** Who else has it, in words; null: nobody. */
  holder(id: string, owner: string): string | null {
    const lease = this.#fresh(id);
    return lease && lease.owner !== owner ? this.#words(lease) : null;
  }

  #words({ since }: WindowLease): string {
    return `这台电脑上另一个浏览器的窗口（${String(since.getHours()).padStart(2, '0')}:${String(since.getMinutes()).padStart(2, '0')} 起）`;
  }

  /** Earlier tokens are void from now on. */
  take(id: string, owner: string): string {
    const token = `${owner}:${randomUUID()}`;
    const now = this.#now();
    this.#leases.set(id, { owner, token, since: now, seenAtMs: now.getTime() });
    return token;
  }

  /** Who has it instead of the holder of this token, in words; null: it is still theirs. A token of before this program was started anew counts while nobody else has one. */
  othersThan(id: string, token: string | null): string | null {
    const lease = this.#leases.get(id);
    if (!lease) {
      if (token !== null) this.#leases.set(id, { owner: ownerIn(token), token, since: this.#now(), seenAtMs: this.#now().getTime() });
      return null;
    }
    if (lease.token === token) {
      this.#leases.set(id, { ...lease, seenAtMs: this.#now().getTime() });
      return null;
    }
    // Who never took the draft may write while nobody holds it.
    return token === null && !this.#fresh(id) ? null : this.#words(lease);
  }

  /** False when somebody else has it by now. */
  release(id: string, token: string): boolean {
    const lease = this.#leases.get(id);
    if (lease && lease.token !== token) return false;
    this.#leases.set(id, { ...this.#released, since: this.#now() });
    return true;
  }
}
