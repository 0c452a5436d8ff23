/** The built loopback host as a process of its own, on folders of its own: started, called as its page does, and killed without warning. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { decodeFrame, encodeFrame } from '#shared/desktopFrame.ts';
import type { DesktopApi, DesktopMethod } from '#shared/desktopApi.ts';
import { DESKTOP_PATH, readFragment, TOKEN_HEADER } from '#shared/hostProtocol.ts';

export const builtHost: readonly string[] = [fileURLToPath(new URL('../../out/loopback/main.mjs', import.meta.url))];

const START_MS = 30_000;

export interface HostProcess {
  /** What the browser opens. */
  readonly address: URL;
  /** Throws when the host is gone before it has answered. */
  call<M extends DesktopMethod>(method: M, argument: Parameters<DesktopApi[M]>[0]): ReturnType<DesktopApi[M]>;
  /** `kill -9`; returns when the process is gone. */
  kill(): Promise<void>;
}

/** `host`: what Node runs. `folder` holds the drafts and the program's own settings. `port` 0: any. */
export function spawnHost(host: readonly string[], folder: string, port = 0): ChildProcess {
  const environment = { ...process.env, ZB_PORT: String(port), ZB_DOCUMENTS: folder, ZB_SETTINGS: path.join(folder, 'settings'), ZB_NO_BROWSER: '1' };
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...host], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** With what it has started itself, where it was started as a group of its own. */
export async function killAtOnce(child: ChildProcess, isGroup = false): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (isGroup) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
  await gone;
}

function addressOf(child: ChildProcess): Promise<URL> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`the host did not say where it is: ${said}`));
    const timer = setTimeout(fail, START_MS);
    child.on('exit', fail);
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /https?:\/\/\S+#\S+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(new URL(address));
    });
  });
}

export async function startHost(host: readonly string[], folder: string, port = 0): Promise<HostProcess> {
  const child = spawnHost(host, folder, port);
  const address = await addressOf(child);
  const token = readFragment(address.hash.slice(1))?.token ?? '';
  return {
    address,
    call: (async (method: DesktopMethod, argument: unknown) => {
      const response = await fetch(`${address.origin}${DESKTOP_PATH}${method}`, {
        method: 'POST', body: encodeFrame(argument), headers: { origin: address.origin, [TOKEN_HEADER]: token },
      });
      if (!response.ok) throw new Error(`${method} answered ${response.status}`);
      return decodeFrame(new Uint8Array(await response.arrayBuffer()));
    }) as HostProcess['call'],
    kill: () => killAtOnce(child),
  };
}
