/** The checks of an edition as `docs/checks.md` lists them. */
import type { Edition } from '#shared/form/edition.ts';
import type { Severity } from '#shared/form/rule.ts';
import type { Finding } from '#shared/validation/finding.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '必须改', warning: '请确认', hint: '建议' };

function row(id: string, severity: Severity, says: string, source: string): string {
  return `| \`${id}\` | ${SEVERITIES[severity]} | ${says.replaceAll('|', '\\|')} | ${source.replaceAll('|', '\\|')} |`;
}

/** `ofKinds`: an example of every check that comes with a kind of field, table or evidence. Markdown, ending with a newline. */
export function checksTable(edition: Edition, ofKinds: readonly Finding[]): string {
  const head = ['| 编号 | 级别 | 说什么 | 出处 |', '| --- | --- | --- | --- |'];
  return [
    `## ${edition.year} 年度表单的规则`, '', '花括号里的词换成看到的内容。', '', ...head,
    ...edition.rules.map(({ id, severity, message, source }) => row(id, severity, message, source)), '',
    '## 随项目种类而来的检查', '', '举例各取示例中改坏一处所得；出处随所在的项目。', '', ...head,
    ...ofKinds.map(({ rule, severity, message, source }) => row(rule, severity, message, source)), '',
  ].join('\n');
}
