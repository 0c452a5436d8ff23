/** How large the pages are shown: as wide as the pane, or a share of their true size. */

export type Zoom = 'fit' | number;
/** Shares of the true size. */
const STEPS: readonly number[] = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
const KEY = 'previewZoom';

/** The next larger or smaller step from what is shown now. */
export function zoomedBy(shown: number, by: 1 | -1): number {
  return by > 0
    ? STEPS.find((step) => step > shown + 0.01) ?? Math.max(...STEPS)
    : STEPS.findLast((step) => step < shown - 0.01) ?? Math.min(...STEPS);
}

/** `100%`. */
export function zoomText(shown: number): string {
  return `${Math.round(shown * 100)}%`;
}

export function readZoom(storage: Pick<Storage, 'getItem'>): Zoom {
  const stored = Number(storage.getItem(KEY));
  return STEPS.includes(stored) ? stored : 'fit';
}

export function keepZoom(storage: Pick<Storage, 'setItem'>, zoom: Zoom): void {
  storage.setItem(KEY, String(zoom));
}
