/** A dialog in which one types at once: the cursor stands in its field when it is open. React's autoFocus finds the field still hidden. */
import { Modal, type ModalProps } from 'antd';
import type { RefObject } from 'react';

export interface TypingModalProps extends ModalProps {
  readonly typeInto: RefObject<{ focus(): void } | null>;
}

export function TypingModal({ typeInto, ...props }: TypingModalProps) {
  return <Modal afterOpenChange={(isOpen) => isOpen && typeInto.current?.focus()} {...props} />;
}
