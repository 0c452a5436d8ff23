/** How much room the narrative has: whether the outline and the guidance stand beside the text or wait behind buttons. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Must be the narrowest width at which `narrative.css` puts them beside the text. */
const BESIDE_PX = 900;

export function useHasRoomBeside(element: RefObject<HTMLElement | null>): boolean {
  const [hasRoom, setHasRoom] = useState(true);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const measure = () => setHasRoom(watched.clientWidth >= BESIDE_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return hasRoom;
}
