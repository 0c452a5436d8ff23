/** What may be made beside the package, for the company itself. */
import { Checkbox } from 'antd';
import { PACKAGE_EXTRAS, type PackageExtra } from '#shared/export/package/packageExtras.ts';
import type { PackageContentsProps } from './PackageContents.tsx';

const EXTRA_WORDS: Readonly<Record<PackageExtra, { readonly name: string; readonly use: string }>> = {
  selfCheck: { name: '形式审查自查表', use: '还要改什么、说明了什么，内部审核用' },
  binding: { name: '合订本 PDF', use: '全部材料装订成一个文件，带目录、书签，证实性材料每页标号' },
  fillingSheet: { name: '填报稿', use: '在登录填报网站的电脑上打开，逐项复制粘贴' },
};

export function PackageExtras({ choice, change }: PackageContentsProps) {
  return (
    <>
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
