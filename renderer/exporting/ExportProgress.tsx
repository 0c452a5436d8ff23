/** An export under way: the steps that were begun, as the computer's side tells them. */
import { Button, Spin } from 'antd';
import { useEffect, useRef } from 'react';

export interface ExportProgressProps {
  readonly steps: readonly string[];
  readonly isCancelling: boolean;
  cancel(): void;
}

export function ExportProgress({ steps, isCancelling, cancel }: ExportProgressProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [steps.length]);
  return (
    <>
      <p className="visually-hidden" role="status">{steps.at(-1)}</p>
      <ol className="export-steps" ref={list} aria-label="步骤">
        {steps.map((step, index) => {
          const isUnderWay = index === steps.length - 1;
          return (
            <li key={`${index} ${step}`} className={isUnderWay ? 'export-step export-step-now' : 'export-step'}>
              <span className="export-step-mark" aria-hidden="true">{isUnderWay ? <Spin size="small" /> : '✓'}</span>
              <span>{step}<span className="visually-hidden">{isUnderWay ? '，进行中' : '，完成'}</span></span>
            </li>
          );
        })}
      </ol>
      <div className="export-buttons">
        <Button autoFocus disabled={isCancelling} onClick={cancel}>{isCancelling ? '正在取消…' : '取消导出'}</Button>
      </div>
    </>
  );
}
