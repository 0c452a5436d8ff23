/** The window's own files, the same for `app://` in Electron and for the loopback server: nothing outside the built folder, under a strict policy. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};
/** Stands in `index.html` where the nonce of a load belongs. */
const NONCE_PLACE = '%STYLE_NONCE%';

/** Only antd and the editor make style tags while running; theirs carry the nonce. */
function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function headersFor(styleNonce: string, contentType: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(styleNonce),
    'Content-Type': contentType,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
}

/** Full path of what is asked for, or null when it would lead out of `root`. */
function fileFor(root: string, pathname: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\u0000\\:]/.test(name)) return null;
  const file = path.resolve(root, `.${path.posix.normalize(`/${name.endsWith('/') ? `${name}index.html` : name}`)}`);
  const inside = path.relative(root, file);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}

/** `root` is the built renderer. Never throws: what cannot be served is a 404. */
export async function serveBundle(root: string, pathname: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const notFound = () => new Response('not found', { status: 404, headers: headersFor(nonce, 'text/plain') });
  const file = fileFor(root, pathname);
  const contentType = file === null ? undefined : CONTENT_TYPES[path.extname(file).toLowerCase()];
  if (file === null || contentType === undefined) return notFound();
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    return notFound();
  }
  const isPage = path.extname(file) === '.html';
  const headers = { ...headersFor(nonce, contentType), 'Cache-Control': isPage ? 'no-store' : 'no-cache' };
  return new Response(isPage ? new TextDecoder().decode(bytes).replaceAll(NONCE_PLACE, nonce) : bytes, { headers });
}
