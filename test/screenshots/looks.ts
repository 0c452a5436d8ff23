/** How the window may look: its size, its colours, the size of its text. */
export interface Look {
  /** `1366-dark`: the pictures' folder. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colours: 'light' | 'dark';
  readonly textSize: 'standard' | 'large';
}

const SIZES = [[1024, 600], [1366, 768], [1920, 1080]] as const;

export const LOOKS: readonly Look[] = SIZES.flatMap(([width, height]) => (['light', 'dark'] as const).flatMap((colours) => (['standard', 'large'] as const).map((textSize): Look => ({
  name: `${width}-${colours}${textSize === 'large' ? '-large' : ''}`, width, height, colours, textSize,
}))));
