/** After an export: what was made, where it lies, and what comes next. */
import { Alert, App, Button } from 'antd';
import type { ExportResult, Outcome } from '#shared/desktopApi.ts';
import { describeReview } from '#shared/export/package/packageReviewResult.ts';
import { useServices } from '#renderer/programServices.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { fileSize } from './fileSize.ts';

export interface ExportResultListProps {
  readonly job: string;
  readonly result: ExportResult;
  readonly notes: readonly string[];
  /** All that is filed was made, not some files alone. */
  readonly isPackage: boolean;
  onClose(): void;
}

export function ExportResultList({ job, result, notes, isPackage, onClose }: ExportResultListProps) {
  const { desktop } = useServices();
  const { message } = App.useApp();
  const { edition } = useSession();
  const show = (asked: Promise<Outcome<null>>) => {
    asked.then((outcome) => {
      if ('refused' in outcome) void message.error(outcome.refused, 8);
    }, () => void message.error('程序的后台没有应答。材料已经写好，请在文件夹里打开。', 8));
  };
  const hasAnswers = result.review.answers > 0;
  const warnings = [...notes, ...result.warnings];
  return (
    <>
      <Alert type="success" showIcon title={`已导出 ${result.files.length} 个文件${hasAnswers ? `，典型经验共 ${result.words.toLocaleString('zh-CN')} 字` : ''}。`} description={<span className="export-path">{result.folder}</span>} />
      {result.review.files > 0 && <Alert
        className="export-review"
        type={result.review.differences.length === 0 ? 'success' : 'error'}
        showIcon
        title={describeReview(result.review)}
        description={result.review.differences.length > 0 && (
          <>
            <ul>{result.review.differences.map((difference) => <li key={difference}>{difference}</li>)}</ul>
            <p>请再导出一次；仍不一致时，请先打开文件核对这些地方，再提交。</p>
          </>
        )}
      />}
      {warnings.length > 0 && (
        <Alert
          className="export-warnings"
          type="warning"
          showIcon
          title={`有 ${warnings.length} 处要留意`}
          description={<ul>{warnings.map((warning) => <li key={warning}>{warning}</li>)}</ul>}
        />
      )}
      <div className="export-files">
        <table>
          <thead><tr><th scope="col">文件</th><th scope="col" className="export-number">页数</th><th scope="col" className="export-number">大小</th><th><span className="visually-hidden">打开</span></th></tr></thead>
          <tbody>
            {result.files.map(({ name, pages, bytes }) => (
              <tr key={name}>
                <td className="export-file-name">{name.split('/').at(-1)}</td>
                <td className="export-number digits">{pages ?? ''}</td>
                <td className="export-number digits">{fileSize(bytes)}</td>
                <td><Button type="link" size="small" aria-label={`打开 ${name}`} onClick={() => show(desktop.openExported({ job, name }))}>打开</Button></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft export-next">要打印，请打开 PDF，在打开它的程序里打印。{isPackage && `${edition.documentNames.promise}盖章后，连同其他材料到${edition.portal.name}的“${edition.portal.column}”栏目提交。`}</p>
      <div className="export-buttons">
        <Button onClick={onClose}>完成</Button>
        <Button type="primary" autoFocus onClick={() => show(desktop.showExport({ job }))}>打开文件夹</Button>
      </div>
    </>
  );
}
