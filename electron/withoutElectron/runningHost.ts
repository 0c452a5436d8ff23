/** What a second start does: finds out whether the first one has the port, and hands over the file that it was given. */
import { randomBytes } from 'node:crypto';
import { decodeFrame, encodeFrame } from '#shared/desktopFrame.ts';
import { HAND_OVER_PATH, PROVE_PATH, TOKEN_HEADER } from '#shared/hostProtocol.ts';
import { handOverToken, isSameSecret, proofFor } from './hostSecret.ts';

const LONGEST_WAIT_MS = 5000;

async function post(origin: string, path: string, argument: unknown, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${origin}${path}`, {
    method: 'POST', body: encodeFrame(argument), headers: { origin, ...headers }, redirect: 'error', signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  if (!response.ok) throw new Error(`the host answered ${response.status}`);
  return decodeFrame(new Uint8Array(await response.arrayBuffer()));
}

/** The address to open in the browser, or null when something else has the port: it is told nothing. */
export async function askRunningHost(origin: string, secret: string, file: string | null): Promise<string | null> {
  try {
    const challenge = randomBytes(32).toString('base64url');
    const proof = await post(origin, PROVE_PATH, { challenge }, {});
    if (typeof proof !== 'string' || !isSameSecret(proof, proofFor(challenge, secret))) return null;
    const address = await post(origin, HAND_OVER_PATH, { file }, { [TOKEN_HEADER]: handOverToken(secret) });
    return typeof address === 'string' && address.startsWith(`${origin}/`) ? address : null;
  } catch {
    return null;
  }
}
