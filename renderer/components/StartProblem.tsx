/** Shown when the computer's side does not answer at the start: the drafts are safe, and this is what to do. */
import { Button, Result } from 'antd';

export function StartProblem() {
  return (
    <Result
      status="warning"
      title="程序的后台没有应答"
      subTitle="您的草稿都在这台电脑上，没有丢失。请关闭这个页面，重新运行程序；如果刚刚重启过程序，请重新载入。"
      extra={<Button type="primary" onClick={() => window.location.reload()}>重新载入</Button>}
    />
  );
}
