/** Every place that “转到…” knows: steps, fields, rows of tables, and commands; found by the form's words and by the users' own. */
import { pinyin } from 'pinyin-pro';
import type { Draft } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import { type CommandEntry, type CommandId, commands } from '#shared/commands.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Step } from '#renderer/navigation/steps.ts';

export interface GoToEntry {
  readonly key: string;
  readonly label: string;
  /** The step it stands on, or 命令. */
  readonly group: string;
  readonly goal: { readonly kind: 'step'; readonly step: string } | { readonly kind: 'place'; readonly place: string } | { readonly kind: 'command'; readonly command: CommandId };
  /** Lower case: the label, its pinyin initials, and other names for it. */
  readonly found: string;
}

/** What people call things that the form calls otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  证实性材料: '佐证材料 证明材料 附件 支撑材料', 统一社会信用代码: '统一代码 信用代码 税号', 申报单位: '企业名称 公司名称 单位名称',
  质量标杆名称: '标杆名称 项目名称', 申报领域: '申报方向 方向', 检查与导出: '导出 打印 自查 检查', 承诺书: '盖章', 联系人手机: '电话 手机号',
};

function entry(key: string, label: string, group: string, goal: GoToEntry['goal']): GoToEntry {
  const initials = pinyin(label, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('');
  return { key, label, group, goal, found: `${label} ${initials} ${OTHER_NAMES[label] ?? ''}`.toLowerCase() };
}

export function goToEntries(draft: Draft, steps: readonly Step[]): readonly GoToEntry[] {
  const ofSteps = steps.flatMap((step): GoToEntry[] => {
    const own = entry(`step ${step.id}`, step.title, '步骤', { kind: 'step', step: step.id });
    if (step.kind !== 'section') return [own];
    const fields = fieldsOfSection(step.section).filter(({ kind }) => kind !== 'total').map((field) => {
      const place = writePlace({ kind: 'field', field: field.id });
      return entry(place, field.label, step.title, { kind: 'place', place });
    });
    const { section } = step;
    const column = section.kind === 'table' ? section.columns.find(({ kind }) => kind !== 'rowLabel' && kind !== 'rowUnit' && kind !== 'rowNumber') : undefined;
    const rows = section.kind === 'table' && column
      ? printedRows(section, draft.answers.tables[section.id]).map((row) => {
        const place = writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id });
        return entry(place, row.label || row.cells[column.id] || '（空行）', step.title, { kind: 'place', place });
      })
      : [];
    return [own, ...fields, ...rows];
  });
  const ofCommands = (commands as readonly CommandEntry[]).map((command) => entry(`command ${command.id}`, command.label, '命令', { kind: 'command', command: command.id as CommandId }));
  return [...ofSteps, ...ofCommands];
}

/** Every word must be found; entries whose name begins with the query come first. */
export function findEntries(entries: readonly GoToEntry[], query: string): readonly GoToEntry[] {
  const words = query.toLowerCase().trim().split(/\s+/);
  const hits = entries.filter(({ found }) => words.every((word) => found.includes(word)));
  return [...hits.filter(({ found }) => found.startsWith(words[0] ?? '')), ...hits.filter(({ found }) => !found.startsWith(words[0] ?? ''))];
}
