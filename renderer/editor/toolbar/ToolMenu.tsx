/** What has no room beside the text, behind a button of the toolbar. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ToolButton } from './ToolButton.tsx';

export function ToolMenu({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' && !event.isComposing : !menu.current?.contains(event.target as Node)) setIsOpen(false);
    };
    document.addEventListener('mousedown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('mousedown', close);
      document.removeEventListener('keydown', close);
    };
  }, [isOpen]);
  return (
    <div className="tool-menu" ref={menu}>
      <ToolButton name={name} isOn={isOpen} onUse={() => setIsOpen(!isOpen)} words={name} />
      {isOpen && <div className="tool-menu-panel">{children}</div>}
    </div>
  );
}
