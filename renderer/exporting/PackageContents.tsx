/** What the whole package holds. */
import { Checkbox } from 'antd';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import type { ExportChoice } from './exportChoice.ts';

export interface PackageContentsProps {
  readonly choice: ExportChoice;
  change(change: Partial<ExportChoice>): void;
}

export function PackageContents({ choice, change }: PackageContentsProps) {
  const { application, promise, evidenceList, evidence } = useSession().edition.documentNames;
  const items = useSessionValue(({ draft }) => draft.evidence);
  return (
    <>
      <ul className="export-contents">
        <li>{application}，Word 和 PDF</li>
        <li>{promise}，Word 和 PDF</li>
        <li>{items.length > 0 ? `${evidenceList}和${evidence}（${items.length} 项）` : <span className="soft">{evidence}：还没有添加</span>}</li>
      </ul>
      <div className="export-options">
        <Checkbox checked={choice.zip} onChange={(event) => change({ zip: event.target.checked })}>另外打成一个压缩文件，便于发送</Checkbox>
      </div>
    </>
  );
}
