/** What the user can set: looks, the county's deadline, and where the drafts lie. Changes hold at once. */
import { Button, DatePicker, Form, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import { editions } from '#shared/editions/index.ts';
import { type Settings, useSettings } from '#renderer/look/settings.ts';
import { DraftsFolderSettings } from './DraftsFolderSettings.tsx';
import './settings.css';

const COLOURS: readonly { readonly value: Settings['colours']; readonly label: string }[] = [
  { value: 'system', label: '跟随系统' }, { value: 'light', label: '浅色' }, { value: 'dark', label: '深色' },
];
const TEXT_SIZES: readonly { readonly value: Settings['textSize']; readonly label: string }[] = [
  { value: 'small', label: '小' }, { value: 'standard', label: '标准' }, { value: 'large', label: '大' },
];

export function SettingsDialog({ onClose }: { onClose(): void }) {
  const { settings, change } = useSettings();
  const edition = editions[0];
  const ownDeadline = edition && settings.ownDeadlines[edition.id];
  const setDeadline = (day: string | null) => {
    if (!edition) return;
    const { [edition.id]: _old, ...others } = settings.ownDeadlines;
    change({ ownDeadlines: day === null ? others : { ...others, [edition.id]: day } });
  };
  return (
    <Modal open title="设置" width={640} footer={<Button type="primary" onClick={onClose}>完成</Button>} onCancel={onClose}>
      <Form layout="vertical">
        <Form.Item label="颜色">
          <Radio.Group optionType="button" aria-label="颜色" options={[...COLOURS]} value={settings.colours} onChange={({ target }) => change({ colours: target.value as Settings['colours'] })} />
        </Form.Item>
        <Form.Item label="文字大小">
          <Radio.Group optionType="button" aria-label="文字大小" options={[...TEXT_SIZES]} value={settings.textSize} onChange={({ target }) => change({ textSize: target.value as Settings['textSize'] })} />
        </Form.Item>
        {edition && (
          <Form.Item label={`当地的报送日期（${edition.year}年）`} extra="县（市、区）经信局要求的日期往往早于省里的截止日期；填了以后，首页按它提醒。" htmlFor="own-deadline">
            <DatePicker id="own-deadline" value={ownDeadline ? dayjs(ownDeadline) : null} onChange={(day) => setDeadline(day ? day.format('YYYY-MM-DD') : null)} />
          </Form.Item>
        )}
        <DraftsFolderSettings />
      </Form>
    </Modal>
  );
}
