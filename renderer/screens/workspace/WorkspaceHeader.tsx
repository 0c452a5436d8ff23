/** The line above: whose application it is, whether it is safe, what is left to mend, and the way to the pages. */
import { Button } from 'antd';
import { useCommands } from '#renderer/commands/commandContext.ts';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { CommandMenuButton } from '#renderer/commands/CommandMenuButton.tsx';
import { SaveStateLine } from './SaveStateLine.tsx';
import type { Pane } from './useKeptView.ts';
import { WorkspaceTitle } from './WorkspaceTitle.tsx';

export interface WorkspaceHeaderProps {
  readonly open: OpenDraft;
  readonly pane: Pane;
  setPane(pane: Pane): void;
}

export function WorkspaceHeader({ open, pane, setPane }: WorkspaceHeaderProps) {
  const run = useCommands();
  const findings = useFindings();
  const openCount = findings.filter(({ severity }) => severity !== 'hint').length;
  return (
    <header className="workspace-header">
      <CommandMenuButton />
      <Button type="text" onClick={() => run('home')}>‹ 我的申报书</Button>
      <WorkspaceTitle />
      <SaveStateLine autosave={open.autosave} />
      <span className="finding-ways">
        <span role="status">{openCount > 0 ? `还有 ${openCount} 处要看` : '没有要改的地方'}</span>
        <Button size="small" type="text" aria-label="上一处问题" title="上一处问题（Shift+F8）" disabled={findings.length === 0} onClick={() => run('previousFinding')}>‹</Button>
        <Button size="small" type="text" aria-label="下一处问题" title="下一处问题（F8）" disabled={findings.length === 0} onClick={() => run('nextFinding')}>›</Button>
      </span>
      <Button aria-pressed={pane === 'preview'} onClick={() => setPane(pane === 'preview' ? null : 'preview')}>预览</Button>
      <Button type="primary" onClick={() => run('export')}>导出</Button>
    </header>
  );
}
