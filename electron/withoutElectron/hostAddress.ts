/** Where the loopback host listens. One port for ever: what the browser keeps for the window belongs to this address. */

export const LOOPBACK = '127.0.0.1';
export const DEFAULT_PORT = 47_653;

/** `http://127.0.0.1:47653`. */
export function originOf(port: number): string {
  return `http://${LOOPBACK}:${port}`;
}
