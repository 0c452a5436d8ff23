/** What an item of the company's own proves: fields of the form, found by typing. */
import { Select } from 'antd';
import { useMemo } from 'react';
import type { EvidenceItem } from '#shared/application/draft.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import type { EvidenceActions } from './useEvidence.ts';

export interface ProvesChoiceProps {
  readonly item: EvidenceItem;
  readonly actions: EvidenceActions;
}

export function ProvesChoice({ item, actions }: ProvesChoiceProps) {
  const { edition } = useSession();
  const options = useMemo(() => edition.sections.map((section) => ({
    label: section.stepTitle,
    options: fieldsOfSection(section).map(({ id, label }) => ({ value: id, label })),
  })).filter(({ options }) => options.length > 0), [edition]);
  return (
    <Select
      className="evidence-proves-choice"
      mode="multiple"
      allowClear
      aria-label="证明内容"
      placeholder="选择它证明的内容（选填）"
      value={[...item.proves]}
      options={options}
      optionFilterProp="label"
      onChange={(proves: string[]) => actions.setProves(item, proves)}
    />
  );
}
