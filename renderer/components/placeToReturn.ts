/** Where the cursor stands now, and the way back there: the input of a cell is another one after the cell was left. */

export function placeToReturn(): () => void {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return () => undefined;
  const place = element.closest<HTMLElement>('[data-place]')?.dataset['place'];
  const range = element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text') ? [element.selectionStart, element.selectionEnd] as const : null;
  const selection = document.getSelection();
  // An editor that gets the cursor back puts it where it was a moment later: who types at once must not write at its beginning.
  const words = element.isContentEditable && selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (element.isConnected) {
      element.focus({ preventScroll: true });
      if (words && element.contains(words.startContainer)) document.getSelection()?.setBaseAndExtent(words.startContainer, words.startOffset, words.endContainer, words.endOffset);
      if (range && (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) element.setSelectionRange(...range);
    } else if (place !== undefined) document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus({ preventScroll: true });
  };
}
