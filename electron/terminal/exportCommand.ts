/** `export FILE --to 文件夹`: the whole package, with a line for each step and a closing list. */
import path from 'node:path';
import { createBind } from '#electron/desktop/binding/binder.ts';
import { exportPackage } from '#electron/desktop/exportPackage.ts';
import { createRereader } from '#electron/desktop/rereading/rereader.ts';
import { createTypesetter } from '#electron/desktop/typesetting/typesetter.ts';
import { formatBytes } from '#shared/export/package/exportRecord.ts';
import { PACKAGE_EXTRAS, type PackageExtra } from '#shared/export/package/packageExtras.ts';
import { describeReview } from '#shared/export/package/packageReviewResult.ts';
import { type Command, WrongUse } from './command.ts';
import { openNamedDraft } from './openNamedDraft.ts';
import { jsonForTerminal } from './terminalText.ts';
import { watchInterruption } from './watchInterruption.ts';

const EXTRA_FLAGS: Readonly<Record<PackageExtra, string>> = { selfCheck: 'self-check', binding: 'binding', fillingSheet: 'filling-sheet' };

export const exportCommand: Command = {
  name: 'export',
  usage: 'export FILE --to 文件夹 [--zip] [--toc] [--self-check] [--binding] [--filling-sheet] [--json]',
  summary: '导出申报材料：申报书、承诺书（Word 和 PDF），证实性材料及其清单，导出记录。',
  details: [
    '--to 文件夹  材料放进其中一个新文件夹（申报单位-标杆名称-年度）；已有的不会被覆盖，而是另起“… (2)”。',
    '--zip        另把“提交材料”打成一个压缩文件。',
    '--toc        申报书带目录（默认不带）。',
    '--self-check 另做一份形式审查自查表，放在“提交材料”旁边，供企业自己留存（默认不做）。',
    '--binding    另把全部材料装订成一个 PDF（合订本），带目录和书签，放在“提交材料”旁边（默认不做）。',
    '--filling-sheet  另做一份填报稿（HTML），在登录填报网站的电脑上逐项复制（默认不做）。',
    '--json       输出 {folder, files: [{name, pages, bytes, sha256}], words, warnings, differences}；pages 为 null 表示由打开它的软件排定，differences 为空表示复核通过。',
  ],
  options: { to: { type: 'string' }, zip: { type: 'boolean' }, toc: { type: 'boolean' }, 'self-check': { type: 'boolean' }, binding: { type: 'boolean' }, 'filling-sheet': { type: 'boolean' } },
  positionals: [1, 1],
  async run(context, given) {
    const destination = given.text('to');
    if (!destination) throw new WrongUse('请用 --to 指明放到哪个文件夹。');
    const json = given.flag('json');
    const say = json ? context.remark : context.print;
    say('打开草稿');
    const { draft, edition, assets, setAside } = await openNamedDraft(context, given.positionals[0] ?? '');
    const typesetter = createTypesetter(context.typesettingWorker, context.fontsFolder);
    const rereader = createRereader(context.typesettingWorker);
    const interruption = watchInterruption();
    try {
      const made = await exportPackage({
        edition, draft, setAside, assets, typesetter, rereader,
        destination: path.resolve(context.workingFolder, destination),
        zip: given.flag('zip'),
        extras: { wanted: PACKAGE_EXTRAS.filter((extra) => given.flag(EXTRA_FLAGS[extra])), bind: createBind(context.typesettingWorker, context.fontsFolder) },
        tableOfContents: given.flag('toc'),
        madeAt: context.now().toISOString(),
        program: context.program,
        onStep(step) {
          interruption.refuseIfAsked();
          say(step);
        },
      });
      if (json) {
        const { folder, files, words, warnings, review } = made;
        context.print(jsonForTerminal({ folder, files, words, warnings: warnings.map(({ message }) => message), differences: review.differences }));
        return 0;
      }
      say('');
      say(`已导出到：${made.folder}`);
      for (const file of made.files) {
        say(`  ${file.name}  ${file.pages === null ? '—' : `${file.pages} 页`}  ${formatBytes(file.bytes)}`);
      }
      say(`典型经验共 ${made.words} 字。Word 文件的页数由打开它的软件排定。`);
      say(describeReview(made.review));
      for (const difference of made.review.differences) say(`  ${difference}`);
      for (const warning of made.warnings) say(`提示：${warning.message}`);
      const { errors, warnings } = made.openFindings;
      if (errors + warnings > 0) say(`还有必须改 ${errors} 处、请确认 ${warnings} 处，可用 check 查看。`);
      return 0;
    } finally {
      interruption.stop();
      await typesetter.close();
      await rereader.close();
    }
  },
};
