/** The signs of the tools that every editor has. */
import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 16 16" width="1.15em" height="1.15em" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

export function UndoIcon() {
  return <Icon><path d="M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7" /></Icon>;
}
export function RedoIcon() {
  return <Icon><path d="m10 3 3 3-3 3M13 6H6.500a3.500 3.500 0 0 0 0 7H9" /></Icon>;
}
export function NumberIcon() {
  return <Icon><path d="M7 4h7M7 8h7M7 12h7M2.500 3 3.500 2.500V5.500M2.500 10.500h1.600L2.500 13h1.700" /></Icon>;
}
export function BulletIcon() {
  return <Icon><path d="M7 4h7M7 8h7M7 12h7M3 4h.01M3 8h.01M3 12h.01" /></Icon>;
}
export function SearchIcon() {
  return <Icon><circle cx="7" cy="7" r="4" /><path d="m10 10 3.500 3.500" /></Icon>;
}
export function FocusIcon() {
  return <Icon><path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" /></Icon>;
}
export function TableIcon() {
  return <Icon><path d="M2.500 3h11v10h-11zM2.500 6.500h11M6.500 6.500V13M10 6.500V13" /></Icon>;
}
export function PictureIcon() {
  return <Icon><path d="M2.500 3h11v10h-11zM2.500 11l3.500-3.500L9 10.500l1.500-1.500 3 3" /><circle cx="10.500" cy="6" r="1" /></Icon>;
}
