/** The menu of one row. Until somebody asks for it only its button is drawn: a page of menus would keep the list waiting. */
import { Dropdown, type MenuProps } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';

export interface RowMenuProps {
  readonly label: string;
  menu(): MenuProps;
}

export function RowMenu({ label, menu }: RowMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  // The button that was pressed is another one now.
  useLayoutEffect(() => {
    if (wasAsked) trigger.current?.focus();
  }, [wasAsked]);
  const ask = () => {
    setWasAsked(true);
    setIsOpen(true);
  };
  const button = (
    <button ref={trigger} type="button" className="draft-more" aria-label={label} aria-haspopup="menu" aria-expanded={isOpen} {...(wasAsked ? {} : { onClick: ask })}>⋯</button>
  );
  return wasAsked ? <Dropdown trigger={['click']} open={isOpen} onOpenChange={setIsOpen} menu={menu()}>{button}</Dropdown> : button;
}
