/** Whether the frame is hidden for writing: the page's root element says so. */
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-focus-mode'] });
  return () => observer.disconnect();
}

export function useFocusMode(): boolean {
  return useSyncExternalStore(subscribe, () => document.documentElement.hasAttribute('data-focus-mode'));
}
