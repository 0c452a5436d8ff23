/** Where the drafts lie: the folder and the way to another one, a second folder, and the rehearsal of the backups. */
import { Alert, App, Button, Form } from 'antd';
import { useState } from 'react';
import type { MirrorCheck } from '#shared/desktopApi.ts';
import { momentWords } from '#renderer/history/versionWords.ts';
import { checkBackups } from '#renderer/mirror/checkBackups.ts';
import { secondMirrorWords } from '#renderer/mirror/secondMirrorWords.ts';
import { useMirrorStatus } from '#renderer/mirror/useMirrorStatus.ts';
import { useServices } from '#renderer/programServices.ts';
import { MoveDraftsFolder } from './MoveDraftsFolder.tsx';

type Work = 'second' | 'checking';

function CheckDetails({ check }: { readonly check: MirrorCheck }) {
  const faulty = check.drafts.filter(({ state, problems }) => problems.length > 0 || !['equal', 'whole'].includes(state));
  const sentences = [...faulty.flatMap(({ company, benchmarkName, problems }) => problems.map((problem) => `${company || benchmarkName || '未填申报单位'}：${problem}`)), ...check.unreadable];
  return (
    <Alert
      type={check.isGood ? 'success' : 'warning'}
      showIcon
      title={check.summary}
      description={sentences.length > 0 ? <ul className="settings-list">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul> : undefined}
    />
  );
}

export function DraftsFolderSettings() {
  const services = useServices();
  const { desktop, facts } = services;
  const { message } = App.useApp();
  const { status, reload } = useMirrorStatus(desktop);
  const [work, setWork] = useState<Work | null>(null);
  const [check, setCheck] = useState<MirrorCheck | null>(null);
  const folder = status?.draftsFolder ?? facts.draftsFolder;

  const during = (kind: Work, run: () => Promise<void>) => {
    setWork(kind);
    run().catch(() => message.error('没有做成，草稿没有改动。请再试一次。')).finally(() => setWork(null));
  };
  const showFolder = async () => {
    const outcome = await desktop.showDraftsFolder({});
    if ('refused' in outcome) void message.error(outcome.refused);
  };
  const chooseSecond = async () => {
    const picked = await desktop.pickFolder({ title: '选择第二处备份的文件夹（U 盘或共享文件夹）' });
    if (!picked) return;
    const outcome = await desktop.setSecondMirror({ folder: picked.handle });
    if ('refused' in outcome) void message.error(outcome.refused, 8);
    await reload();
  };
  const stopSecond = async () => {
    const outcome = await desktop.setSecondMirror({ folder: null });
    if ('refused' in outcome) void message.error(outcome.refused, 8);
    else void message.success('已停用第二处备份，写在那里的内容还留着。');
    await reload();
  };
  const rehearse = async () => {
    setCheck(null);
    const outcome = await checkBackups(services);
    if ('refused' in outcome) void message.error(outcome.refused, 8);
    else setCheck(outcome.done);
    await reload();
  };
  const second = status?.secondMirror ?? null;
  return (
    <>
      <Form.Item label="草稿文件夹" extra="每份草稿一个文件夹，随写随存。草稿没有加密，请留意谁能使用这台电脑。移到回收站的草稿保留 30 天，之后删除。">
        <p className="settings-folder">{folder}</p>
        <MoveDraftsFolder isDisabled={work !== null} onMoved={reload}>
          <Button size="small" onClick={() => void showFolder()}>打开文件夹</Button>
        </MoveDraftsFolder>
      </Form.Item>
      <Form.Item label="第二处备份" extra="U 盘或共享文件夹。在后台写，不影响填写；拔掉也没关系，插上后会补齐。">
        {second && <p className={second.problem === null ? 'settings-folder' : 'settings-folder settings-problem'}><span>{second.folder}</span><br /><span role="status">{secondMirrorWords(second, new Date())}</span></p>}
        <span className="settings-buttons">
          <Button size="small" loading={work === 'second'} disabled={work !== null} onClick={() => during('second', chooseSecond)}>{second ? '换一个文件夹…' : '选择文件夹…'}</Button>
          {second && <Button size="small" disabled={work !== null} onClick={() => during('second', stopSecond)}>停用</Button>}
        </span>
      </Form.Item>
      <Form.Item label="检查备份" extra="把草稿文件夹里的每一份读出来，和本机的内容逐项核对，图片、证实性材料和历史版本也一起查。每周自动检查一次。">
        {!check && status?.lastCheck && <p role="status">上次检查：{momentWords(status.lastCheck.checkedAt, new Date())}，{status.lastCheck.summary}{!status.lastCheck.isGood && '按“现在检查”看是哪一处。'}</p>}
        {check && <CheckDetails check={check} />}
        <Button size="small" loading={work === 'checking'} disabled={work !== null} onClick={() => during('checking', rehearse)}>{work === 'checking' ? '正在逐份核对…' : '现在检查'}</Button>
      </Form.Item>
    </>
  );
}
