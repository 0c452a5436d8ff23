/** Which file goes into which volume: in their order, a new volume when the next file would make it too large. A file larger than a volume has one of its own. */

export interface BoundPart {
  /** In the bookmarks and the contents. */
  readonly title: string;
  /** Full path. */
  readonly file: string;
  /** Without the dot. */
  readonly extension: string;
  readonly bytes: number;
  /** `证实性材料5`, on each of its pages; null: none. */
  readonly mark: string | null;
}

/** What can be bound; other formats stay files beside it. */
export const BOUND_EXTENSIONS: ReadonlySet<string> = new Set(['pdf', 'png', 'jpg', 'jpeg']);

export function planVolumes(parts: readonly BoundPart[], volumeBytes: number): readonly (readonly BoundPart[])[] {
  const volumes: BoundPart[][] = [];
  let size = 0;
  for (const part of parts) {
    const weight = BOUND_EXTENSIONS.has(part.extension) ? part.bytes : 0;
    const last = volumes.at(-1);
    if (last && size + weight <= volumeBytes) {
      last.push(part);
      size += weight;
    } else {
      volumes.push([part]);
      size = weight;
    }
  }
  return volumes;
}
