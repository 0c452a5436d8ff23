/** Where the cursor stands now, and the way back there: the input of a cell is another one after the cell was left. */

export function placeToReturn(): () => void {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return () => undefined;
  const place = element.closest<HTMLElement>('[data-place]')?.dataset['place'];
  const range = element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text') ? [element.selectionStart, element.selectionEnd] as const : null;
  return () => {
    if (element.isConnected) {
      element.focus({ preventScroll: true });
      if (range && (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) element.setSelectionRange(...range);
    } else if (place !== undefined) document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus({ preventScroll: true });
  };
}
