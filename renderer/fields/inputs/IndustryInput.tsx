/** A division of the list, found by name, number or pinyin initials; or any other words. */
import { useMemo } from 'react';
import { emptyAnswer } from '#shared/application/emptyAnswers.ts';
import type { IndustryField } from '#shared/form/field.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { Combobox } from './Combobox.tsx';
import type { InputProps } from './inputProps.ts';
import { searchNames } from './searchNames.ts';
import { usePinyinInitials } from './usePinyinInitials.ts';

export function IndustryInput({ field, id, describedBy, hasError }: InputProps<IndustryField>) {
  const { industries } = useSession().edition;
  const { value = emptyAnswer('industry'), set } = useFieldAnswer(field);
  const { initialsOf, load } = usePinyinInitials();
  const names = useMemo(() => industries.map(({ code, name }) => ({ code, name, initials: initialsOf(name) })), [industries, initialsOf]);
  const shown = value.text || (industries.find(({ code }) => code === value.code)?.name ?? '');
  const exact = industries.find(({ name }) => name === shown);
  return (
    <Combobox
      id={id}
      value={shown}
      // The whole list while what stands there is already one of it.
      options={searchNames(names, exact ? '' : shown).map(({ code, name }) => ({ id: code, label: name, detail: code }))}
      chosen={exact?.code ?? null}
      placeholder="输入名称、代码或拼音首字母查找，也可直接填写"
      onOpen={load}
      onType={(text) => {
        const typed = industries.find(({ name }) => name === text.trim());
        set({ code: typed?.code ?? null, text }, 'typing');
      }}
      onChoose={({ id: code, label }) => set({ code, text: label })}
      listLabel={`${field.label}名单`}
      describedBy={describedBy}
      hasError={hasError}
    />
  );
}
