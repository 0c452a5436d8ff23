/** A toolbar is one stop of the Tab key; the arrow keys go through its tools. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react';

export function useRovingFocus(bar: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  useEffect(() => {
    const first = bar.current?.querySelector<HTMLElement>('.tool:not([disabled])');
    if (first && !bar.current?.querySelector('.tool[tabindex="0"]')) first.tabIndex = 0;
  });
  return (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || !(event.target instanceof HTMLButtonElement)) return;
    const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('.tool:not([disabled])')];
    const index = tools.indexOf(event.target);
    const next = tools[(index + by + tools.length) % tools.length];
    // What a tool has opened sends its keys here too, though it stands elsewhere on the page.
    if (index < 0 || !next) return;
    event.preventDefault();
    for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1;
    next.focus();
  };
}
