/** The loopback host's paths and header, as its page and a second start send them. */

export const TOKEN_HEADER = 'x-program-token';
/** `/desktop/<method>` of `DesktopApi`, `/browse/<method>` of `BrowseApi`. */
export const DESKTOP_PATH = '/desktop/';
export const BROWSE_PATH = '/browse/';
/** A second start asks who is there, then hands over what it was given. */
export const PROVE_PATH = '/host/prove';
export const HAND_OVER_PATH = '/host/handOver';

/** Larger than any draft with its pictures (`draftFileLimits.ts`), with room for the frame. */
export const LARGEST_BODY_BYTES = 320 * 1024 * 1024;

/** What the address carries behind `#`, where no server and no log sees it. */
export interface AddressFragment {
  readonly token: string;
  /** A file to open at once. */
  readonly open: { readonly handle: string; readonly fileName: string } | null;
}

export function writeFragment({ token, open }: AddressFragment): string {
  return [`t=${token}`, ...(open ? [`open=${open.handle}`, `name=${encodeURIComponent(open.fileName)}`] : [])].join('&');
}

/** `fragment` without `#`. Null when it carries no token. */
export function readFragment(fragment: string): AddressFragment | null {
  const values = new Map(fragment.split('&').map((part): [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at), part.slice(at + 1)];
  }));
  const token = values.get('t');
  if (token === undefined || !/^[\w-]{20,100}$/.test(token)) return null;
  const handle = values.get('open');
  if (handle === undefined || !/^[\w-]{1,64}$/.test(handle)) return { token, open: null };
  try {
    return { token, open: { handle, fileName: decodeURIComponent(values.get('name') ?? '') } };
  } catch {
    return { token, open: { handle, fileName: '' } };
  }
}
