/** Every narrative text that is at hand: of the sample and of the drafts that are kept for tests. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import type { RichText } from '#shared/richText/model.ts';
import { entriesOf } from '../../support/testDrafts.ts';

export const sampleDraft = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../shared/editions/2024/sample/draft.json'), 'utf8')) as Draft;

export interface NamedText {
  readonly name: string;
  readonly text: RichText;
}

async function draftOf(fixture: string): Promise<Draft> {
  const bytes = readFileSync(path.join(import.meta.dirname, `../../fixtures/${fixture}.zbdraft`));
  const entry = (await entriesOf(bytes)).find(({ name }) => name === 'draft.json');
  if (!entry) throw new Error(`${fixture} holds no draft`);
  return JSON.parse(new TextDecoder().decode(entry.bytes)) as Draft;
}

function textsOf(name: string, { answers }: Draft): readonly NamedText[] {
  return Object.entries(answers.fields).flatMap(([field, answer]) => (isRichText(answer) ? [{ name: `${name} ${field}`, text: answer }] : []));
}

export async function narrativeTexts(): Promise<readonly NamedText[]> {
  const fixtures = await Promise.all(['empty', 'minimal', 'sentinel', 'stress'].map(async (name) => textsOf(name, await draftOf(name))));
  return [...textsOf('sample', sampleDraft), ...fixtures.flat()];
}
