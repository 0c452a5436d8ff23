/** Shown when the computer's side does not answer at the start: the drafts are safe, and this is what to do. */
import { Button, Result } from 'antd';
import { useEffect } from 'react';

export function StartProblem({ reload = () => window.location.reload() }: { readonly reload?: () => void }) {
  // The program's whole address pasted into this page changes only what stands behind its #, which loads nothing by itself.
  useEffect(() => {
    window.addEventListener('hashchange', reload);
    return () => window.removeEventListener('hashchange', reload);
  }, [reload]);
  return (
    <Result
      status="warning"
      title="程序的后台没有应答"
      subTitle="您的草稿都在这台电脑上，没有丢失。请关闭这个页面，重新运行程序；如果程序正在运行，请用它给出的完整地址打开，或重新载入。"
      extra={<Button type="primary" onClick={() => reload()}>重新载入</Button>}
    />
  );
}
