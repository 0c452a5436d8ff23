/** What leaving a field shows moves what lies beneath it. While the pointer is down that would move the button away from under it, so it waits for the click. */

let isPressed = false;
window.addEventListener('pointerdown', () => {
  isPressed = true;
}, true);
for (const type of ['pointerup', 'pointercancel'] as const) {
  window.addEventListener(type, () => {
    isPressed = false;
  }, true);
}

/** Runs at once when nothing is pressed, else right after the click. */
export function afterPress(run: () => void): void {
  if (!isPressed) {
    run();
    return;
  }
  const controller = new AbortController();
  const release = () => {
    controller.abort();
    // The click comes after the pointer is up.
    setTimeout(run);
  };
  window.addEventListener('pointerup', release, { signal: controller.signal });
  window.addEventListener('pointercancel', release, { signal: controller.signal });
}
