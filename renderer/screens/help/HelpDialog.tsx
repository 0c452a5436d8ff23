/** The help: keys, a short guide, the notice's own words, and what this program is. */
import { Button, Modal, Tabs } from 'antd';
import type { HelpPage } from '#renderer/commands/ProgramCommands.tsx';
import { AboutPage } from './AboutPage.tsx';
import { GuidePage } from './GuidePage.tsx';
import { NoticePage } from './NoticePage.tsx';
import { ShortcutsPage } from './ShortcutsPage.tsx';
import './help.css';

export interface HelpDialogProps {
  readonly page: HelpPage;
  onPage(page: HelpPage): void;
  onClose(): void;
}

export function HelpDialog({ page, onPage, onClose }: HelpDialogProps) {
  return (
    <Modal open title="帮助" width={760} footer={<Button type="primary" onClick={onClose}>关闭</Button>} onCancel={onClose}>
      <Tabs
        activeKey={page}
        onChange={(key) => onPage(key as HelpPage)}
        items={[
          { key: 'guide', label: '怎么用', children: <GuidePage /> },
          { key: 'shortcuts', label: '快捷键', children: <ShortcutsPage /> },
          { key: 'notice', label: '通知原文', children: <NoticePage /> },
          { key: 'about', label: '关于', children: <AboutPage /> },
        ]}
      />
    </Modal>
  );
}
