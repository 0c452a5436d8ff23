/** A draft file dropped anywhere on the window opens; anything else is told what can be dropped. */
import { App } from 'antd';
import { type DragEvent, type ReactNode, useState } from 'react';

export interface DropZoneProps {
  readonly children: ReactNode;
  onDraftFile(file: File): void;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

export function DropZone({ children, onDraftFile }: DropZoneProps) {
  const { message } = App.useApp();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className="drop-zone"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsOver(false);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (!holdsFiles(event)) return;
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file && /\.zbdraft$/i.test(file.name)) onDraftFile(file);
        else void message.info('这里可以放草稿文件（.zbdraft）。');
      }}
    >
      {children}
    </div>
  );
}
