/** An export that made nothing: what happened, that the draft is safe, and what can be done. */
import { Alert, Button } from 'antd';

export interface ExportEndedProps {
  readonly reason: string;
  again(): void;
  choose(): void;
  onClose(): void;
}

export function ExportEnded({ reason, again, choose, onClose }: ExportEndedProps) {
  return (
    <>
      <Alert type="warning" showIcon role="alert" title="没有导出" description={reason} />
      <div className="export-buttons">
        <Button onClick={onClose}>关闭</Button>
        <Button onClick={choose}>换个位置</Button>
        <Button type="primary" autoFocus onClick={again}>再试一次</Button>
      </div>
    </>
  );
}
