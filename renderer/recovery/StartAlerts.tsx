/** What the start has to say above the list. Each stays until it is settled or closed; nothing is decided silently. */
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import type { RecoverableDraft } from '#shared/desktopApi.ts';
import { useServices } from '#renderer/programServices.ts';
import { draftTitle, relativeTime } from '#renderer/screens/home/homeRows.ts';
import { RecoverableList } from './RecoverableList.tsx';
import { takeFound } from './takeFound.ts';
import { unreadableBesides } from './unreadableBesides.ts';
import type { StartState } from './useStartFindings.ts';

export interface StartAlertsProps {
  readonly start: StartState;
  /** Only their history is whole. */
  readonly recoverable: readonly RecoverableDraft[];
  onTaken(): Promise<void>;
}

const DATABASE_PROBLEMS = {
  newer: '本机的数据是更新版本的程序保存的，这个版本不去动它。程序直接使用草稿文件夹里的草稿，改动随写随存到那里。建议升级程序。',
  broken: '浏览器里的数据打不开（可能已损坏，或浏览器不允许）。程序直接使用草稿文件夹里的草稿，改动随写随存到那里，没有丢失。',
} as const;

export function StartAlerts({ start: { findings, unwritten }, recoverable, onTaken }: StartAlertsProps) {
  const services = useServices();
  const { notification } = App.useApp();
  const [isTaking, setIsTaking] = useState(false);
  const { problem } = services.store;
  const others = unreadableBesides(findings?.unreadable ?? [], recoverable);
  const take = async () => {
    setIsTaking(true);
    const { said } = await takeFound(services, findings?.onlyOnDisk ?? []);
    if (said.length > 0) notification.warning({ title: '有些内容没有放进来', description: said.join(''), duration: 0 });
    await onTaken();
    setIsTaking(false);
  };
  return (
    <>
      {problem !== null && <Alert className="home-alert" type="warning" showIcon title={DATABASE_PROBLEMS[problem]} />}
      {findings?.problem && <Alert className="home-alert" type="error" showIcon title={`草稿文件夹没能打开：${findings.problem}`} description="列表里的内容还在本机。" />}
      {unwritten !== null && <Alert className="home-alert" type="error" showIcon title={`有草稿还没有写到草稿文件夹：${unwritten}`} description="内容还在本机，打开那份草稿后会再试。" />}
      {findings?.bothChanged.map(({ working, disk }) => (
        <Alert
          key={working.id}
          className="home-alert"
          type="warning"
          showIcon
          title={`“${draftTitle(working)}”在本机和草稿文件夹里都有改动`}
          description={`本机的是${relativeTime(working.changedAt, new Date())}改的，草稿文件夹里的是${relativeTime(disk.changedAt, new Date())}改的。两份都还在。`}
          action={<Button type="primary" onClick={() => services.goTo({ screen: 'draft', id: working.id })}>比较后决定</Button>}
        />
      ))}
      {findings && findings.onlyOnDisk.length > 0 && (
        <Alert
          className="home-alert"
          type="info"
          showIcon
          title={`草稿文件夹里有 ${findings.onlyOnDisk.length} 份申报书不在列表里`}
          description={<ul>{findings.onlyOnDisk.map((draft) => <li key={draft.id}>{draft.company || '未填申报单位'}，典型经验 {draft.words.toLocaleString('zh-CN')} 字，{relativeTime(draft.changedAt, new Date())}改动</li>)}</ul>}
          action={<Button type="primary" loading={isTaking} onClick={() => void take()}>放进列表</Button>}
        />
      )}
      <RecoverableList recoverable={recoverable} onRecovered={onTaken} />
      {others.length > 0 && <Alert className="home-alert" type="warning" showIcon closable title="草稿文件夹里有读不懂的内容，已留在原处" description={others.join('')} />}
    </>
  );
}
