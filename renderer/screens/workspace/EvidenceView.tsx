/** 证实性材料: the list that is filed, and what the form suggests for it. */
import { Button } from 'antd';
import { useMemo } from 'react';
import { suggestedEvidence } from '#shared/application/evidenceSuggestions.ts';
import { EvidenceCard } from '#renderer/evidence/EvidenceCard.tsx';
import { EvidenceSuggestions } from '#renderer/evidence/EvidenceSuggestions.tsx';
import { useEvidence } from '#renderer/evidence/useEvidence.ts';
import { useSessionValue } from '#renderer/session/sessionContext.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import '#renderer/evidence/evidence.css';

export function EvidenceView() {
  const edition = useSessionValue((session) => session.edition);
  const answers = useSessionValue((session) => session.answers);
  const evidence = useSessionValue(({ draft }) => draft.evidence);
  const assets = useSessionValue(({ draft }) => draft.assets);
  const { goToPlace } = useNavigation();
  const actions = useEvidence();
  const suggested = useMemo(() => suggestedEvidence(edition, { answers, evidence }), [edition, answers, evidence]);
  const open = suggested.filter(({ isListed }) => !isListed).map(({ suggestion }) => suggestion);
  const required = suggested.filter(({ suggestion }) => suggestion.strength === 'required');
  const missing = required.filter(({ isListed }) => !isListed).length;
  const files = evidence.reduce((sum, item) => sum + item.files.length, 0);
  return (
    // A file that misses its item must not take the page away.
    <div onDragOver={(event) => event.preventDefault()} onDrop={(event) => event.preventDefault()}>
      <h2 className="section-heading">{edition.documentNames.evidence}</h2>
      <p className="section-note">{edition.evidenceNote}</p>
      <p role="status">
        已列 {evidence.length} 项，共 {files} 个文件。{required.length > 0 && (missing > 0 ? `通知要求的还缺 ${missing} 项。` : '通知要求的都已列入。')}
      </p>
      <h3 className="evidence-heading">{edition.documentNames.evidenceList}</h3>
      {evidence.length === 0 && <p className="soft">还没有材料。从下面的建议里添加，或添加自己的材料。</p>}
      <ol className="evidence-list">
        {evidence.map((item, index) => (
          <EvidenceCard key={item.id} item={item} number={index + 1} isLast={index === evidence.length - 1} assets={assets} actions={actions} />
        ))}
      </ol>
      <Button onClick={() => goToPlace(actions.add(null))}>添加其他材料</Button>
      {open.length > 0 && (
        <>
          <h3 className="evidence-heading">根据您填写的内容，建议再提供</h3>
          <EvidenceSuggestions suggestions={open} onAdd={(suggestion) => goToPlace(actions.add(suggestion))} />
        </>
      )}
    </div>
  );
}
