/** `check FILE`: what the checks find, in the order of the form. */
import type { Severity } from '#shared/form/rule.ts';
import { explained as partExplained } from '#shared/validation/explained.ts';
import { validate } from '#shared/validation/validate.ts';
import type { Command } from './command.ts';
import { openNamedDraft } from './openNamedDraft.ts';
import { jsonForTerminal } from './terminalText.ts';

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '必须改', warning: '请确认', hint: '建议' };

export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE [--json]',
  summary: '检查草稿：还缺什么、哪里对不上。',
  details: [
    '有“必须改”或“请确认”时退出码为 1，只有“建议”、已说明的或没有问题时为 0。',
    '--json  输出 {errors, warnings, hints, findings: [{rule, severity, place, placeName, message, source}], explained: [{rule, place, message, reason}]}',
  ],
  options: {},
  positionals: [1, 1],
  async run(context, given) {
    const { draft, edition, setAside } = await openNamedDraft(context, given.positionals[0] ?? '');
    const { open: findings, explained } = partExplained(edition, draft, validate(edition, draft));
    const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
    if (given.flag('json')) {
      const said = explained.map(({ finding: { rule, place, message }, explanation: { reason } }) => ({ rule, place, message, reason }));
      context.print(jsonForTerminal({ errors, warnings, hints, findings, explained: said, setAside: setAside.map(({ place, message }) => ({ place, message })) }));
    } else {
      for (const finding of findings) context.print(`${SEVERITY_NAMES[finding.severity]}  ${finding.placeName}：${finding.message}`);
      for (const { finding: { placeName, message }, explanation: { reason } } of explained) context.print(`已说明  ${placeName}：${message} 说明：${reason}`);
      const nothingLeft = explained.length > 0 ? '没有其他问题。' : '没有发现问题。';
      context.print(findings.length === 0 ? nothingLeft : `必须改 ${errors} 处，请确认 ${warnings} 处，建议 ${hints} 处。`);
    }
    return errors + warnings + setAside.length > 0 ? 1 : 0;
  },
};
