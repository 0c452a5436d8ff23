/** What this program is, its version, where things lie, and whose work it stands on. */
import { useServices } from '#renderer/programServices.ts';

const PARTS: readonly (readonly [string, string])[] = [
  ['React、Ant Design、TipTap、ProseMirror', 'MIT'],
  ['Dexie', 'Apache-2.0'],
  ['docx、pdfmake', 'MIT'],
  ['PDF.js', 'Apache-2.0'],
  ['zip.js', 'BSD-3-Clause'],
  ['思源宋体、思源黑体（Noto Serif SC、Noto Sans SC）', 'SIL OFL 1.1'],
  ['Benchmark Kai（由霞鹜文楷制成）', 'SIL OFL 1.1'],
];

export function AboutPage() {
  const { facts } = useServices();
  return (
    <div className="help-page" tabIndex={0}>
      <h2>{facts.program}</h2>
      <dl className="about-facts">
        {facts.builtFrom !== '' && <><dt>代码日期</dt><dd>{facts.builtFrom}</dd></>}
        <dt>运行方式</dt><dd>{facts.host === 'electron' ? '桌面程序' : '本机浏览器（只在这台电脑内部通信，不联网）'}</dd>
        <dt>系统</dt><dd>{facts.system}</dd>
        <dt>草稿文件夹</dt><dd>{facts.draftsFolder}</dd>
      </dl>
      <p>表单文字取自浙江省经济和信息化厅 2024 年 10 月 12 日的公开通知。本程序不是该厅制作，也未经其认可；版式参照 GB/T 9704-2012，不是官方版式。</p>
      <h2>许可</h2>
      <p>本程序按 MIT 许可证发布。所用的主要组件和字体：</p>
      <ul>{PARTS.map(([name, licence]) => <li key={name}>{name}：{licence}</li>)}</ul>
    </div>
  );
}
