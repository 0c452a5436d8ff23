/** `inspect FILE`: what a draft holds, without exporting it. */
import { answerText } from '#shared/application/answerText.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import { progressOf } from '#shared/application/progress.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { beijingTime, formatBytes } from '#shared/export/package/exportRecord.ts';
import type { Command } from './command.ts';
import { openNamedDraft } from './openNamedDraft.ts';
import { jsonForTerminal, nameForTerminal } from './terminalText.ts';

export const inspectCommand: Command = {
  name: 'inspect',
  usage: 'inspect FILE [--json]',
  summary: '看草稿里有什么：单位、标杆、进度、字数、图片和材料。',
  details: ['--json  输出 {draft, edition, applicant, benchmarkName, direction, progress, words, assets, evidence, setAside}', '有内容没能读懂而被搁置时，退出码为 1。'],
  options: {},
  positionals: [1, 1],
  async run(context, given) {
    const { draft, edition, setAside } = await openNamedDraft(context, given.positionals[0] ?? '');
    const text = (id: string) => answerText(edition, draft.answers, fieldById(edition, id));
    const shown = (id: string) => nameForTerminal(text(id)) || '（未填）';
    const narrative = countNarrative(edition, draft);
    const progress = progressOf(edition, draft.answers);
    const pictures = draft.assets.filter((asset) => asset.use === 'picture');
    const evidenceFiles = draft.assets.filter((asset) => asset.use === 'evidence');
    const bytes = (assets: typeof pictures) => assets.reduce((sum, asset) => sum + asset.bytes, 0);
    if (given.flag('json')) {
      context.print(jsonForTerminal({
        draft: { id: draft.id, revision: draft.revision, createdAt: draft.createdAt, changedAt: draft.changedAt, formatVersion: draft.formatVersion },
        edition: { id: draft.editionId, revision: draft.editionRevision },
        applicant: text(edition.keyFields.applicant),
        benchmarkName: text(edition.keyFields.benchmarkName),
        direction: text(edition.keyFields.direction),
        progress,
        words: { total: narrative.total, parts: narrative.parts.map(({ part, counts }) => ({ part: part.id, ...counts })) },
        assets: { pictures: pictures.length, pictureBytes: bytes(pictures), evidenceFiles: evidenceFiles.length, evidenceBytes: bytes(evidenceFiles) },
        evidence: draft.evidence.map(({ id, title, files }) => ({ id, title, files: files.map(({ fileName }) => fileName) })),
        setAside: setAside.map(({ place, message }) => ({ place, message })),
      }));
      return setAside.length > 0 ? 1 : 0;
    }
    context.print(`申报单位：${shown(edition.keyFields.applicant)}`);
    context.print(`标杆名称：${shown(edition.keyFields.benchmarkName)}`);
    context.print(`申报领域：${shown(edition.keyFields.direction)}`);
    context.print(`表单：${edition.title}（${edition.id} 年，第 ${draft.editionRevision} 版数据）`);
    context.print(`草稿：第 ${draft.revision} 次修改，最后改动 ${beijingTime(draft.changedAt)}`);
    context.print('进度：');
    for (const section of progress) context.print(`  ${section.title}：${section.filled}/${section.total}`);
    context.print('典型经验：');
    for (const { heading, counts, limit } of narrative.parts) context.print(`  ${heading}：${counts.words} 字（${limit.label}）`);
    context.print(`图片：${pictures.length} 张，${formatBytes(bytes(pictures))}`);
    context.print(`证实性材料：${draft.evidence.length} 项，${evidenceFiles.length} 个文件，${formatBytes(bytes(evidenceFiles))}`);
    return setAside.length > 0 ? 1 : 0;
  },
};
