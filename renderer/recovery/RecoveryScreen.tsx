/** The list is empty but the folder on disk has drafts: what was found, and the user decides what comes back. */
import { Alert, App, Button, Table } from 'antd';
import { useState } from 'react';
import type { MirroredDraft, RecoverableDraft } from '#shared/desktopApi.ts';
import { useServices } from '#renderer/programServices.ts';
import { relativeTime } from '#renderer/screens/home/homeRows.ts';
import type { StartFindings } from './bringTogether.ts';
import { RecoverableList } from './RecoverableList.tsx';
import { takeFound } from './takeFound.ts';
import { unreadableBesides } from './unreadableBesides.ts';
import './recovery.css';

export interface RecoveryScreenProps {
  readonly findings: StartFindings;
  /** Only their history is whole. */
  readonly recoverable: readonly RecoverableDraft[];
  onTaken(): Promise<void>;
  onLater(): void;
}

export function RecoveryScreen({ findings: { onlyOnDisk, unreadable }, recoverable, onTaken, onLater }: RecoveryScreenProps) {
  const services = useServices();
  const { notification } = App.useApp();
  const [chosen, setChosen] = useState<readonly string[]>(() => onlyOnDisk.map(({ id }) => id));
  const [isTaking, setIsTaking] = useState(false);
  const others = unreadableBesides(unreadable, recoverable);
  const take = async () => {
    setIsTaking(true);
    const { said } = await takeFound(services, onlyOnDisk.filter(({ id }) => chosen.includes(id)));
    if (said.length > 0) notification.warning({ title: '有些内容没有放进来', description: said.join(''), duration: 0 });
    await onTaken();
    setIsTaking(false);
  };
  return (
    <main className="recovery-screen" aria-labelledby="recovery">
      <h1 id="recovery">{onlyOnDisk.length > 0 ? `在草稿文件夹里找到 ${onlyOnDisk.length} 份申报书` : recoverable.length > 0 ? `有 ${recoverable.length} 份申报书可以从历史版本恢复` : '草稿文件夹里有读不懂的内容'}</h1>
      <p>本机程序里的列表是空的：浏览器的数据可能被清理过、损坏了，或者您换了电脑、换了浏览器。写过的内容还在草稿文件夹 {services.facts.draftsFolder} 里，下面是找到的。</p>
      {onlyOnDisk.length > 0 && (
        <>
          <Table<MirroredDraft>
            rowKey="id"
            size="middle"
            pagination={false}
            dataSource={[...onlyOnDisk]}
            rowSelection={{ selectedRowKeys: [...chosen], onChange: (keys) => setChosen(keys.map(String)), getCheckboxProps: (row) => ({ 'aria-label': row.company || '未填申报单位' }) }}
            columns={[
              { title: '申报单位和标杆名称', key: 'title', render: (_, row) => <><strong>{row.company || '未填申报单位'}</strong><br /><span className="soft">{row.benchmarkName || '未填标杆名称'}</span></> },
              { title: '典型经验', key: 'words', width: 120, className: 'digits', render: (_, row) => `${row.words.toLocaleString('zh-CN')} 字` },
              { title: '最后改动', key: 'changed', width: 220, render: (_, row) => <>{relativeTime(row.changedAt, new Date())}<br /><span className="soft">{new Date(row.changedAt).toLocaleString('zh-CN')}</span></> },
            ]}
          />
          <div className="recovery-buttons">
            <Button type="primary" loading={isTaking} disabled={chosen.length === 0} onClick={() => void take()}>{chosen.length === onlyOnDisk.length ? '全部放进列表' : `放进列表（${chosen.length} 份）`}</Button>
            <Button disabled={isTaking} onClick={onLater}>先不放，继续</Button>
          </div>
        </>
      )}
      <RecoverableList recoverable={recoverable} onRecovered={onTaken} />
      {others.length > 0 && <Alert type="warning" showIcon title="这些内容读不懂，已留在原处，没有改动" description={<ul>{others.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>} />}
      {onlyOnDisk.length === 0 && <div className="recovery-buttons"><Button type={recoverable.length > 0 ? 'default' : 'primary'} onClick={onLater}>{recoverable.length > 0 ? '先不恢复，继续' : '知道了，继续'}</Button></div>}
    </main>
  );
}
