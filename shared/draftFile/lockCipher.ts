/** The two primitives of a locked draft file: a key from a password (PBKDF2-HMAC-SHA256), and sealed pieces (AES-256-GCM). */
import { encodeUtf8 } from './utf8.ts';
import { type CryptoKeyHandle, webCrypto } from './webCrypto.ts';

export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
/** What OWASP asks for with SHA-256 (2023). */
export const ITERATIONS = 600_000;

/** The same word typed on two systems may be stored in two ways: NFC makes them one. */
export async function deriveKeyBytes(password: string, salt: Uint8Array, iterations: number, bytes = KEY_BYTES): Promise<Uint8Array> {
  const material = await webCrypto.subtle.importKey('raw', encodeUtf8(password.normalize('NFC')), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await webCrypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, bytes * 8));
}

export function importKey(bytes: Uint8Array): Promise<CryptoKeyHandle> {
  return webCrypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** With its tag behind it. */
export async function seal(key: CryptoKeyHandle, nonce: Uint8Array, header: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await webCrypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: header, tagLength: 128 }, key, bytes));
}

/** Null when it is not what was sealed with this key, nonce and header. */
export async function unseal(key: CryptoKeyHandle, nonce: Uint8Array, header: Uint8Array, sealed: Uint8Array): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await webCrypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: header, tagLength: 128 }, key, sealed));
  } catch {
    return null;
  }
}
