/** A new application asks for the company and the direction, and no more; both can be changed later. */
import { Form, Input, type InputRef, Radio, Select, Typography } from 'antd';
import { useRef, useState } from 'react';
import { TypingModal } from '#renderer/components/TypingModal.tsx';
import { editions } from '#shared/editions/index.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NewApplication } from './useDraftActions.ts';

export interface NewDraftDialogProps {
  onClose(): void;
  onCreate(application: NewApplication): void;
}

export function NewDraftDialog({ onClose, onCreate }: NewDraftDialogProps) {
  const [edition, setEdition] = useState(editions[0]);
  const [company, setCompany] = useState('');
  const [direction, setDirection] = useState<string | null>(null);
  const companyInput = useRef<InputRef>(null);
  if (!edition) return null;
  const field = fieldById(edition, edition.keyFields.direction);
  const options = field.kind === 'choice' ? field.options : [];
  return (
    <TypingModal
      open
      typeInto={companyInput}
      title="新建申报书"
      okText="开始填写"
      width={640}
      onCancel={onClose}
      onOk={() => { onCreate({ edition, company, direction }); onClose(); }}
    >
      <Form layout="vertical" onFinish={() => { onCreate({ edition, company, direction }); onClose(); }}>
        {editions.length > 1 && (
          <Form.Item label="年度">
            <Select aria-label="年度" value={edition.id} options={editions.map(({ id, year, title }) => ({ value: id, label: `${year}年 ${title}` }))} onChange={(id) => setEdition(editions.find((candidate) => candidate.id === id))} />
          </Form.Item>
        )}
        <Form.Item label="申报单位" extra="与营业执照一致的全称；现在不确定可以先空着。" htmlFor="new-company">
          <Input id="new-company" ref={companyInput} value={company} onChange={(event) => setCompany(event.target.value)} onPressEnter={(event) => {
            if (event.nativeEvent.isComposing) event.preventDefault();
          }} />
        </Form.Item>
        <Form.Item label={field.label} extra={field.help}>
          <Radio.Group className="direction-choice" value={direction} onChange={(event) => setDirection(String(event.target.value))}>
            {options.map((option) => (
              <Radio key={option.id} value={option.id}>
                {option.label}
                <Typography.Paragraph type="secondary" className="direction-explanation">{option.explanation}</Typography.Paragraph>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1}>开始填写</button>
      </Form>
    </TypingModal>
  );
}
