/** Where the user is in an application, and how any part leads to any other. */
import { createContext, useContext, useEffect } from 'react';

export interface Navigation {
  readonly step: string;
  /** The place that was asked for last; `serial` grows with every request, so that the same place can be asked for twice. */
  readonly target: { readonly place: string; readonly serial: number } | null;
  goToStep(step: string): void;
  /** Opens the step of a place and puts the cursor there. */
  goToPlace(place: string): void;
}
export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('outside of an application');
  return navigation;
}

const FOCUSABLE = 'input:not([disabled]), textarea:not([disabled]), [contenteditable="true"], button:not([disabled]), [tabindex="0"]';

/** Puts the cursor into the element that carries `data-place`, once it is there. */
export function useTargetFocus(): void {
  const { target } = useNavigation();
  useEffect(() => {
    if (!target) return undefined;
    const frame = requestAnimationFrame(() => {
      const holder = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(target.place)}"]`);
      holder?.scrollIntoView({ block: 'center' });
      (holder?.matches(FOCUSABLE) ? holder : holder?.querySelector<HTMLElement>(FOCUSABLE))?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
}
