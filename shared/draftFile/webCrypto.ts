/** The part of the Web Crypto API that locked draft files need. It exists wherever shared code runs, but belongs to no ECMAScript library. */

export interface CryptoKeyHandle {
  readonly algorithm: object;
}
interface GcmParameters {
  readonly name: 'AES-GCM';
  readonly iv: Uint8Array;
  readonly additionalData: Uint8Array;
  readonly tagLength: 128;
}
interface Subtle {
  digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer>;
  importKey(format: 'raw', bytes: Uint8Array, algorithm: 'PBKDF2' | 'AES-GCM', extractable: false, usages: readonly ('deriveBits' | 'encrypt' | 'decrypt')[]): Promise<CryptoKeyHandle>;
  deriveBits(algorithm: { readonly name: 'PBKDF2'; readonly hash: 'SHA-256'; readonly salt: Uint8Array; readonly iterations: number }, key: CryptoKeyHandle, bits: number): Promise<ArrayBuffer>;
  encrypt(parameters: GcmParameters, key: CryptoKeyHandle, bytes: Uint8Array): Promise<ArrayBuffer>;
  decrypt(parameters: GcmParameters, key: CryptoKeyHandle, bytes: Uint8Array): Promise<ArrayBuffer>;
}

export const { crypto: webCrypto } = globalThis as unknown as {
  readonly crypto: { readonly subtle: Subtle; getRandomValues(bytes: Uint8Array): Uint8Array };
};
