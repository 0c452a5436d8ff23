/** 承诺书: its text as it prints, with the company's name filled in, and what is to be done with it. */
import { Button } from 'antd';
import { answerText } from '#shared/application/answerText.ts';
import { writePlace } from '#shared/application/place.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { usePrinting } from '#renderer/exporting/usePrinting.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import './promise.css';

export function PromiseView() {
  const session = useSession();
  const { edition } = session;
  const { promise, portal } = edition;
  const run = useCommands();
  const { goToPlace } = useNavigation();
  const print = usePrinting(session);
  const name = useSessionValue(({ answers }) => answerText(edition, answers, fieldById(edition, promise.signatureField)));
  const field = fieldById(edition, promise.signatureField);
  return (
    <div>
      <h2 className="section-heading">{edition.documentNames.promise}</h2>
      <p className="section-note">{promise.portalHint}</p>
      <ol className="promise-steps">
        <li>导出申报材料，其中有{edition.documentNames.promise}的 Word 和 PDF。</li>
        <li>打开 PDF，打印，加盖单位公章，写上日期。</li>
        <li>扫描或拍清楚，在{portal.name}的“{portal.column}”栏目上传。</li>
      </ol>
      <div className="promise-buttons">
        <Button type="primary" onClick={() => run('export')}>导出</Button>
        <Button title="在看 PDF 的程序里打开，在那里打印" onClick={() => print('promise')}>打印{edition.documentNames.promise}…</Button>
        <Button onClick={() => goToPlace(writePlace({ kind: 'field', field: field.id }))}>{name ? `修改${field.label}` : `填写${field.label}`}</Button>
      </div>
      <article className="promise-paper" aria-label={`${promise.title}的内容`}>
        <h3>{promise.title}</h3>
        {promise.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        <p className="promise-signature">{promise.signatureLabel}{name || <span className="promise-blank"><span className="visually-hidden">未填</span></span>}</p>
        <p className="promise-date">{promise.dateLine}</p>
      </article>
    </div>
  );
}
