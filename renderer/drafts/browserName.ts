/** How the computer's side knows this browser: its windows agree among themselves who writes, and a window that was loaded anew is no stranger. */

const NAME_KEY = 'browser name';

let ofThisWindow: string | null = null;

/** The same for all windows of one browser profile, now and later; where nothing can be kept, of this window alone. */
export function browserName(): string {
  try {
    const kept = window.localStorage.getItem(NAME_KEY);
    if (kept !== null) return kept;
    const name = crypto.randomUUID();
    window.localStorage.setItem(NAME_KEY, name);
    return name;
  } catch {
    return ofThisWindow ??= crypto.randomUUID();
  }
}
