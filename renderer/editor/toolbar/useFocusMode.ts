/** Whether the frame is hidden for writing: the page's root element says so. */
import { useEffect, useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-focus-mode'] });
  return () => observer.disconnect();
}

export function useFocusMode(): boolean {
  return useSyncExternalStore(subscribe, () => document.documentElement.hasAttribute('data-focus-mode'));
}

/** What lies over the text has Esc for itself. */
const OVER_THE_TEXT = '[role="dialog"], [role="search"], [role="menu"], .ant-popover';

/** Esc shows the frame again. */
export function useEscFromFocusMode(isFocused: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isFocused) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(OVER_THE_TEXT)) return;
      event.preventDefault();
      leave();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isFocused, leave]);
}
