/** Which addresses the shell lets through. Plain predicates, so that tests can ask them without Electron. */

export const APP_SCHEME = 'app';
const APP_HOST = 'program';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** An address of the window's own files. */
export function isOwnUrl(url: string): boolean {
  const parsed = parse(url);
  return parsed !== null && parsed.protocol === `${APP_SCHEME}:` && parsed.host === APP_HOST && parsed.username === '' && parsed.password === '';
}

/** The page itself, wherever it stands: a reload, and nothing else, may navigate. */
export function isOwnPage(url: string): boolean {
  return isOwnUrl(url) && new URL(url).pathname === new URL(APP_PAGE).pathname;
}

/** The program is offline: only its own files, and what it made itself, may be requested. Developer tools only while developing. */
export function isOfflineRequest(url: string, isDeveloping: boolean): boolean {
  const protocol = parse(url)?.protocol;
  return isOwnUrl(url) || protocol === 'blob:' || protocol === 'data:' || (isDeveloping && protocol === 'devtools:');
}

/** May be handed to the user's browser: an address of the list, to the character, by https. */
export function isKnownExternal(url: string, known: readonly string[]): boolean {
  const parsed = parse(url);
  return parsed?.protocol === 'https:' && known.some((address) => parse(address)?.href === parsed.href);
}
