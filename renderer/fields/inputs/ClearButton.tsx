/** Takes back what is chosen: a form may be left blank where nothing fits. Keeps its place while there is nothing to take back. */
import { Button } from 'antd';

export function ClearButton({ label, isNeeded, onClear }: { readonly label: string; readonly isNeeded: boolean; onClear(): void }) {
  return (
    <Button type="text" size="small" className="clear-button" disabled={!isNeeded} style={{ visibility: isNeeded ? 'visible' : 'hidden' }} aria-label={`清除${label}的选择`} onClick={onClear}>
      清除
    </Button>
  );
}
