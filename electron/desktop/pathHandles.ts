/** Paths that a user chose, by handles that say nothing: the window can name what it was given, and nothing else. */
import { randomBytes } from 'node:crypto';

export class PathHandles {
  readonly #paths = new Map<string, string>();
  readonly #handles = new Map<string, string>();

  /** The same path has the same handle as long as the program runs. */
  handleOf(path: string): string {
    const known = this.#handles.get(path);
    if (known !== undefined) return known;
    const handle = randomBytes(16).toString('base64url');
    this.#paths.set(handle, path);
    this.#handles.set(path, handle);
    return handle;
  }

  /** Undefined for a handle of an earlier run, or one made up. */
  pathOf(handle: string): string | undefined {
    return this.#paths.get(handle);
  }
}
