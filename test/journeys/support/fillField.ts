/** Answers a field as a user does, whatever its kind. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswerByKind } from '#shared/application/answers.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Field, FieldKind, FieldOfKind } from '#shared/form/field.ts';
import { placeOf } from './workspace.ts';

type Fill<K extends FieldKind> = (holder: Locator, answer: AnswerByKind[K], field: FieldOfKind<K>) => Promise<void>;

async function typeInto(input: Locator, text: string): Promise<void> {
  await input.click();
  await input.press('ControlOrMeta+A');
  // Several lines are pasted at once, as from another document; all else goes key by key.
  if (text.includes('\n')) await input.fill(text);
  else await input.pressSequentially(text);
}

/** A cell of a table has its input while it has the cursor. */
async function typeText(holder: Locator, text: string): Promise<void> {
  if (await holder.getByRole('textbox').count() === 0) await holder.click();
  await typeInto(holder.getByRole('textbox').first(), text);
}

const fills: { readonly [K in Exclude<FieldKind, 'total' | 'richText'>]: Fill<K> } = {
  text: typeText,
  longText: typeText,
  figure: typeText,
  integer: (holder, count) => typeText(holder, String(count)),
  choice: async (holder, answer, field) => {
    const label = field.options.find(({ id }) => id === answer)?.label ?? '';
    await holder.getByRole('radio', { name: new RegExp(`^${label}`) }).check();
  },
  choices: async (holder, answer, field) => {
    for (const { id, label } of field.options) {
      // In an official table the boxes stand apart, each under its whole name.
      const box = holder.getByRole('checkbox', { name: label, exact: true }).or(holder.page().getByRole('checkbox', { name: `${field.label}：${label}`, exact: true }));
      await box.setChecked(answer.includes(id));
    }
  },
  yesNo: (holder, answer) => holder.getByRole('radio', { name: answer === true ? '是' : '否', exact: true }).check(),
  confirmation: (holder, answer) => holder.getByRole('checkbox').setChecked(answer),
  date: async (holder, { year, month, day }) => {
    for (const [unit, number] of [['年', year], ['月', month], ['日', day]] as const) {
      await typeInto(holder.getByRole('textbox', { name: new RegExp(`：${unit}$`) }), String(number));
    }
  },
  region: async (holder, { city, county, other }) => {
    const list = holder.page().getByRole('menuitemcheckbox');
    await holder.getByRole('combobox').click();
    await list.filter({ hasText: city }).click();
    await list.filter({ hasText: county }).click();
    if (other !== '') await typeInto(holder.getByRole('textbox').last(), other);
  },
  industry: async (holder, { text }) => {
    const input = holder.getByRole('combobox');
    await typeInto(input, text);
    const option = holder.getByRole('option', { name: text });
    await expect(option.first()).toBeVisible();
    await input.press('ArrowDown');
    await input.press('Enter');
  },
};

export async function fillField<F extends Exclude<Field, { readonly kind: 'total' | 'richText' }>>(page: Page, field: F, answer: AnswerByKind[F['kind']]): Promise<void> {
  const fill = fills[field.kind] as Fill<F['kind']>;
  await fill(placeOf(page, writePlace({ kind: 'field', field: field.id })), answer, field as unknown as FieldOfKind<F['kind']>);
}
