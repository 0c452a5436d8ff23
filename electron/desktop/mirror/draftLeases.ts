/**
 * One program writes a draft at a time, also when two computers share the folder: `.lease.json` beside `draft.json` says which.
 * One that is dead, or has not been heard of for a while, is no hindrance.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import type { DraftLease } from '#shared/desktopApi.ts';
import { DraftTaken } from './saveRefusals.ts';
import { temporaryName } from './writeDurably.ts';

const LEASE_FILE = '.lease.json';
const REFRESHED_AFTER_MS = 20_000;
const STALE_AFTER_MS = 120_000;

const leaseSchema = v.object({ computer: v.string(), process: v.number(), token: v.string(), since: v.string(), seenAt: v.string() });
type Lease = v.InferOutput<typeof leaseSchema>;

export interface LeaseOwner {
  readonly computer: string;
  readonly process: number;
  /** Of this run of the program. */
  readonly token: string;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export class DraftLeases {
  readonly #now: () => Date;
  readonly #owner: LeaseOwner;
  /** By draft folder: since when it is ours. */
  readonly #held = new Map<string, string>();
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(now: () => Date, owner: LeaseOwner = { computer: os.hostname(), process: process.pid, token: randomUUID() }) {
    this.#now = now;
    this.#owner = owner;
  }

  async #read(draftFolder: string): Promise<Lease | null> {
    try {
      return v.parse(leaseSchema, JSON.parse(await readFile(path.join(draftFolder, LEASE_FILE), 'utf8')));
    } catch {
      return null;
    }
  }

  /** A folder that cannot be written to has no lease: the save itself says so. */
  async #write(draftFolder: string, since: string): Promise<void> {
    const file = path.join(draftFolder, LEASE_FILE);
    const temporary = temporaryName(file);
    const lease: Lease = { ...this.#owner, since, seenAt: this.#now().toISOString() };
    try {
      await writeFile(temporary, JSON.stringify(lease), { flag: 'wx' });
      await rename(temporary, file);
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
      return;
    }
    this.#held.set(draftFolder, since);
    this.#timer ??= setInterval(() => void this.#refreshAll(), REFRESHED_AFTER_MS).unref();
  }

  async #refreshAll(): Promise<void> {
    for (const [draftFolder, since] of this.#held) {
      if ((await this.#read(draftFolder))?.token === this.#owner.token) await this.#write(draftFolder, since);
      else this.#held.delete(draftFolder);
    }
  }

  #age(lease: Lease): number {
    return Math.abs(this.#now().getTime() - Date.parse(lease.seenAt));
  }

  #isOther(lease: Lease | null): lease is Lease {
    if (!lease || lease.token === this.#owner.token) return false;
    if (lease.computer !== this.#owner.computer) return this.#age(lease) <= STALE_AFTER_MS;
    // A living one that was seen in the future has not been silent: the clock of this computer was set back.
    const isFromFuture = Date.parse(lease.seenAt) > this.#now().getTime();
    return isAlive(lease.process) && (isFromFuture || this.#age(lease) <= STALE_AFTER_MS);
  }

  #holder(lease: Lease): string {
    const since = new Date(lease.since);
    const time = `${String(since.getHours()).padStart(2, '0')}:${String(since.getMinutes()).padStart(2, '0')}`;
    const where = lease.computer === this.#owner.computer ? '这台电脑上另一个正在运行的程序' : `电脑“${lease.computer}”上的程序`;
    return `${where}（${time} 起）`;
  }

  async take(draftFolder: string, takeOver: boolean): Promise<DraftLease> {
    const found = await this.#read(draftFolder);
    if (this.#isOther(found) && !takeOver) return { isMine: false, holder: this.#holder(found) };
    await this.#write(draftFolder, this.#now().toISOString());
    // Two that take at once both write; who is read back has it.
    const now = await this.#read(draftFolder);
    return this.#isOther(now) ? { isMine: false, holder: this.#holder(now) } : { isMine: true };
  }

  /** Who else has it, in words; null: nobody. Nothing is written. */
  async holder(draftFolder: string): Promise<string | null> {
    const found = await this.#read(draftFolder);
    return this.#isOther(found) ? this.#holder(found) : null;
  }

  /** Before a save. Refuses when another program has the draft. */
  async ensure(draftFolder: string): Promise<void> {
    const found = await this.#read(draftFolder);
    if (found?.token === this.#owner.token && this.#age(found) < REFRESHED_AFTER_MS) return;
    const lease = await this.take(draftFolder, false);
    if (lease.isMine) return;
    this.#held.delete(draftFolder);
    throw new DraftTaken(lease.holder);
  }

  async release(draftFolder: string): Promise<void> {
    this.#held.delete(draftFolder);
    if ((await this.#read(draftFolder))?.token === this.#owner.token) await rm(path.join(draftFolder, LEASE_FILE), { force: true }).catch(() => undefined);
  }

  async releaseAll(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    for (const draftFolder of [...this.#held.keys()]) await this.release(draftFolder);
  }
}
