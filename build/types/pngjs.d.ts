/** The part of pngjs that the build uses; the package brings no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { readonly width: number; readonly height: number });
    width: number;
    height: number;
    /** RGBA, row by row. */
    data: Uint8Array;
    static readonly sync: {
      read(bytes: Uint8Array): PNG;
      write(png: PNG, options: { readonly colorType: 0 | 2 | 4 | 6; readonly inputHasAlpha: boolean; readonly deflateLevel: number; readonly deflateStrategy: 0 | 1 | 2 | 3; readonly filterType: 0 | 1 | 2 | 3 | 4 }): Uint8Array;
    };
  }
}
