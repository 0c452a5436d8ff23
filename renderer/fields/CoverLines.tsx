/** The cover as it will print. What is typed elsewhere is shown with the way to it. */
import { Button } from 'antd';
import { answerText } from '#shared/application/answerText.ts';
import { writePlace } from '#shared/application/place.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { CoverLine, CoverSection } from '#shared/form/section.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';

function Line({ line, isTypedHere }: { readonly line: CoverLine; readonly isTypedHere: boolean }) {
  const { edition } = useSession();
  const { goToPlace } = useNavigation();
  const field = fieldById(edition, line.field);
  const text = useSessionValue(({ answers }) => answerText(edition, answers, field));
  return (
    <div className="cover-line">
      <dt>{line.label}</dt>
      <dd>
        <span className="cover-value">{text}</span>
        {!isTypedHere && (
          <Button type="link" size="small" aria-label={`${text === '' ? '去填写' : '修改'}${field.label}`} onClick={() => goToPlace(writePlace({ kind: 'field', field: field.id }))}>
            {text === '' ? '去填写' : '修改'}
          </Button>
        )}
      </dd>
    </div>
  );
}

export function CoverLines({ section }: { readonly section: CoverSection }) {
  return (
    <section className="cover-paper" aria-label="封面预览">
      <p className="cover-mark">{section.annexMark}</p>
      <p className="cover-title">{section.title}</p>
      <dl>{section.lines.map((line) => <Line key={line.field} line={line} isTypedHere={section.fields.some(({ id }) => id === line.field)} />)}</dl>
      <p className="cover-remark">封面将这样打印；标杆名称和申报单位与申报表里的一致，只填一次。</p>
    </section>
  );
}
