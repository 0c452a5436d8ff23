/** After a reason was given its box is gone: the cursor goes on to what stands in its place. */

/** `id`: `shared/validation/findingId.ts`. Nothing happens where the explanation is not shown. */
export function focusExplained(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-explained="${CSS.escape(id)}"]`)?.focus());
}
