/** A stored text that the editor cannot show: its words to read and to copy. Nothing is written over it unless the user says so. */
import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import { restoreRichText } from '#shared/application/restoreRichText.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { storedAnswer } from '#shared/application/answers.ts';
import { writePlace } from '#shared/application/place.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { readableText } from '#shared/richText/readableText.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { mountable } from './document/mountable.ts';

export interface RecoveryViewProps {
  readonly field: RichTextField;
  onMended(): void;
}

export function RecoveryView({ field, onMended }: RecoveryViewProps) {
  const session = useSession();
  const stored: unknown = useSessionValue(({ answers }) => storedAnswer(answers, field));
  const lines = useMemo(() => readableText(stored), [stored]);
  const mend = () => {
    const place = writePlace({ kind: 'field', field: field.id });
    const kept = mountable(restoreRichText(stored).kept);
    session.changeAnswers({ place, label: '修复正文' }, (answers) => setAnswer(answers, field, kept));
    onMended();
  };
  return (
    <div className="recovery">
      <Alert
        type="warning"
        showIcon
        title="这一部分的内容有一处读不懂，没有放进编辑区。"
        description="原来的内容还在，没有改动。下面是读得出的文字，可以复制。修复会保留能读懂的段落、表格和图片，读不懂的地方只留文字；修复后可以撤销。"
        action={session.isReadOnly ? undefined : <Button type="primary" onClick={mend}>修复后继续编辑</Button>}
      />
      <div className="recovery-text" tabIndex={0} role="region" aria-label="读得出的文字">
        {lines.length === 0 ? <p className="soft">没有读得出的文字。</p> : lines.map((line, index) => <p key={index}>{line}</p>)}
      </div>
    </div>
  );
}
