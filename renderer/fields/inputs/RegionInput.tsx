/** City and county from the list, found by name or pinyin initials; a development zone in words beside it. */
import { Cascader, Input } from 'antd';
import { useMemo } from 'react';
import { emptyAnswer } from '#shared/application/emptyAnswers.ts';
import type { RegionField } from '#shared/form/field.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { useTypedText } from '#renderer/components/useTypedText.ts';
import type { InputProps } from './inputProps.ts';
import { matchOf } from './searchNames.ts';
import { usePinyinInitials } from './usePinyinInitials.ts';

/** More than there are: all that match are shown, not the first fifty. */
const MOST_REGIONS = 1000;

export function RegionInput({ field, id, labelId, describedBy, hasError }: InputProps<RegionField>) {
  const { regions } = useSession().edition;
  const { value = emptyAnswer('region'), set } = useFieldAnswer(field);
  const { initialsOf, load } = usePinyinInitials();
  const options = useMemo(() => regions.map(({ name, counties }) => ({
    value: name, label: name, children: counties.map((county) => ({ value: county.name, label: county.name })),
  })), [regions]);
  // The last name of a path is what is looked for: xs is 萧山 before 慈溪 and 嘉兴, whose initials only hold it.
  const matchOfPath = (path: readonly { readonly label: string }[], query: string) => {
    const match = (parts: readonly { readonly label: string }[]) => matchOf({
      name: parts.map(({ label }) => label).join(''), code: '', initials: parts.map(({ label }) => initialsOf(label)).join(''),
    }, query);
    return Math.max(match(path), match(path.slice(-1)));
  };
  const other = useTypedText({ value: value.other, commit: (text) => set({ ...value, other: text }, 'typing'), normalise: (text) => text.trim() });
  return (
    <div className="region" role="group" aria-labelledby={labelId}>
      <Cascader<{ value: string; label: string }>
        id={id}
        className="region-list"
        options={options}
        value={[value.city, value.county].filter((name) => name !== '')}
        onChange={(names) => {
          const [city = '', county = ''] = (names ?? []).map(String);
          set({ ...value, city, county });
        }}
        changeOnSelect
        showSearch={{
          filter: (query, path) => matchOfPath(path, query) > 0,
          sort: (one, other, query) => matchOfPath(other, query) - matchOfPath(one, query),
          limit: MOST_REGIONS,
        }}
        displayRender={(names) => names.join('')}
        onOpenChange={(isOpen) => {
          if (isOpen) load();
        }}
        placeholder="选择或查找市、县（市、区）"
        notFoundContent="名单里没有，请直接填在“开发区等”一栏"
        aria-label={`${field.label}：市、县（市、区）`}
        aria-describedby={describedBy}
        {...(hasError ? { status: 'error' as const } : {})}
      />
      <Input {...other} className="region-other" aria-label={`${field.label}：开发区等`} placeholder="开发区等，可不填" autoComplete="off" spellCheck={false} />
    </div>
  );
}
