/** One of the boxes that make up a name. */
import { Input } from 'antd';
import { useTypedText } from '#renderer/components/useTypedText.ts';

export interface NamePartProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly isWide?: boolean;
  onChange(text: string): void;
}

export function NamePart({ label, value, placeholder, isWide = false, onChange }: NamePartProps) {
  const typed = useTypedText({ value, commit: onChange });
  return (
    <label className={isWide ? 'naming-part naming-part-wide' : 'naming-part'}>
      <span className="soft">{label}</span>
      <Input {...typed} placeholder={placeholder} autoComplete="off" spellCheck={false} />
    </label>
  );
}
