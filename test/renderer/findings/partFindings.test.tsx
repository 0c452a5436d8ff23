/** Beside a text: what is new waits for the writer, what is mended goes at once. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { PartFindings } from '#renderer/findings/PartFindings.tsx';
import { useFindingsStore } from '#renderer/session/findings.ts';
import type { FindingsStore } from '#renderer/session/findingsStore.ts';
import { doc, paragraph } from '../../support/richTextParts.ts';
import { openStep } from '../openStep.tsx';

afterEach(cleanup);

const field = fieldById(edition2024, 'narrative.overview') as RichTextField;
let store: FindingsStore | null = null;
function Beside() {
  store = useFindingsStore();
  return <><div tabIndex={0} data-place="field:narrative.overview" role="textbox" aria-label="正文" /><button type="button">别处</button><PartFindings field={field} /></>;
}
function open(text: string) {
  const opened = openStep(() => <Beside />, { fields: { 'narrative.overview': doc(paragraph(text)) } });
  const write = (words: string) => act(() => {
    opened.session.changeAnswers({ place: 'field:narrative.overview', label: '输入' }, (answers) => setAnswer(answers, field, doc(paragraph(words))));
    store?.settle();
  });
  return { ...opened, write };
}
const said = () => within(screen.getByRole('group')).queryAllByText(/需要依据|还没有填好/).length;

describe('beside a text', () => {
  it('nothing new is said while somebody writes in it', async () => {
    const { write } = open('公司产品为国内首家。');
    expect(said()).toBe(1);
    act(() => screen.getByRole('textbox').focus());
    write('公司产品为国内首家，待补充。');
    expect(said()).toBe(1);
    write('公司产品，待补充。');
    expect(said()).toBe(0);
    act(() => screen.getByRole('button', { name: '别处' }).focus());
    expect(await screen.findByText(/还没有填好/)).toBeTruthy();
  });

  it('a line leads to its words', () => {
    const { wentTo } = open('公司产品为国内首家。');
    fireEvent.click(screen.getByRole('button', { name: /需要依据/ }));
    expect(wentTo).toEqual(['field:narrative.overview']);
  });
});
