/** What the whole package holds, and what may go with it. */
import { Checkbox } from 'antd';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { PACKAGE_EXTRAS, type PackageExtra } from '#shared/export/package/packageExtras.ts';
import type { ExportChoice } from './exportChoice.ts';

export interface PackageContentsProps {
  readonly choice: ExportChoice;
  change(change: Partial<ExportChoice>): void;
}

const EXTRA_WORDS: Readonly<Record<PackageExtra, { readonly name: string; readonly use: string }>> = {
  selfCheck: { name: '形式审查自查表', use: '还要改什么、说明了什么，内部审核用' },
  binding: { name: '合订本 PDF', use: '全部材料装订成一个文件，带目录、书签，证实性材料每页标号' },
  fillingSheet: { name: '填报稿', use: '在登录填报网站的电脑上打开，逐项复制粘贴' },
};

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
      <h3 className="export-heading" id="export-extras">另外做一份，放在提交材料旁边，自己用</h3>
      <div className="export-options" role="group" aria-labelledby="export-extras">
        {PACKAGE_EXTRAS.map((extra) => (
          <Checkbox
            key={extra}
            checked={choice.extras.includes(extra)}
            onChange={(event) => change({ extras: event.target.checked ? [...choice.extras, extra] : choice.extras.filter((other) => other !== extra) })}
          >
            {EXTRA_WORDS[extra].name}<span className="soft">：{EXTRA_WORDS[extra].use}</span>
          </Checkbox>
        ))}
      </div>
    </>
  );
}
