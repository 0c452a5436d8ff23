/** How the application will look on paper: the real PDF, beside what is being written. */
import { Alert, Button, Spin } from 'antd';
import { useState } from 'react';
import { PageList } from './PageList.tsx';
import { usePreview } from './usePreview.ts';
import { keepZoom, readZoom, type Zoom } from './zoom.ts';
import './preview.css';

export function PreviewPane() {
  const { state, shown, tryAgain } = usePreview();
  const [zoom, setZoom] = useState<Zoom>(() => readZoom(window.localStorage));
  const { warnings } = shown?.typeset ?? { warnings: [] };
  return (
    <div className="preview">
      {state.problem !== null && (
        <Alert
          type="warning"
          showIcon
          banner
          title={state.problem}
          action={<Button size="small" onClick={tryAgain}>再试一次</Button>}
        />
      )}
      {shown
        ? (
          <PageList
            shown={shown}
            isComing={state.isComing}
            zoom={zoom}
            setZoom={(next) => {
              setZoom(next);
              keepZoom(window.localStorage, next);
            }}
          />
        )
        : state.problem === null && <div className="preview-first"><Spin /><p className="soft" role="status">正在排版…</p></div>}
      {warnings.length > 0 && (
        <details className="preview-warnings">
          <summary>排版时有 {warnings.length} 处要留意</summary>
          <ul>{warnings.map((warning) => <li key={warning}>{warning}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
