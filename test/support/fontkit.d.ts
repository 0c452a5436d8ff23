/** The part of fontkit that the tests use; the package brings no types. */
declare module 'fontkit' {
  export function openSync(file: string): { readonly characterSet: readonly number[] } | { readonly fonts: readonly unknown[] };
}
