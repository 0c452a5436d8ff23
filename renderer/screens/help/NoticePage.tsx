/** The notice itself, word for word. */
import { Spin } from 'antd';
import { useEffect, useState } from 'react';
import { editions } from '#shared/editions/index.ts';
import { noticeParagraphs } from '#shared/editions/noticeTexts.ts';

export function NoticePage() {
  const edition = editions[0];
  const [paragraphs, setParagraphs] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (edition) void noticeParagraphs(edition.id).then(setParagraphs);
  }, [edition]);
  if (!edition || paragraphs === null) return <Spin />;
  return (
    <div className="help-page notice-page" tabIndex={0}>
      <p className="soft">{edition.notice.day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}发布。附件1、附件2就是申报书和承诺书。</p>
      {paragraphs.map((paragraph, index) => (
        /^[一二三四五]、/.test(paragraph) ? <h3 key={index}>{paragraph}</h3> : <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
