/** What a part of the window shows when it has crashed: what was saved is safe, and this is the way back to it. */
import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import './recovery.css';

export interface ErrorBoundaryProps {
  /** `program`: the whole window. `step`: one step of an application; the frame around it stays. */
  readonly part: 'program' | 'step';
  /** Something else is shown: it is tried without asking. */
  readonly subject?: string;
  readonly children: ReactNode;
}

const WORDS = {
  program: {
    title: '程序这里出了错',
    text: '已经保存的内容都在这台电脑上，没有丢失。点“重新打开”会回到刚才的地方，内容是最后一次保存的样子。',
  },
  step: {
    title: '这一步显示不出来',
    text: '填写的内容没有丢失，其他步骤可以照常使用。点“再试一次”重新显示；不行的话，请用“历史版本”回到显示正常的版本。',
  },
} as const;

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  /** React has said the error in the console; an open draft saves itself while it is taken down. */
  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.error && before.subject !== this.props.subject) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { part, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    const { title, text } = WORDS[part];
    const again = part === 'program'
      ? <Button type="primary" onClick={() => window.location.reload()}>重新打开</Button>
      : <Button type="primary" onClick={() => this.setState({ error: null })}>再试一次</Button>;
    return (
      <Result status="warning" title={<h1 role="alert">{title}</h1>} subTitle={text} extra={again}>
        <details className="soft"><summary>给维护人员看的信息</summary><pre className="recovery-words">{error.stack ?? error.message}</pre></details>
      </Result>
    );
  }
}
