/** One text of a draft, open in the real editor, with a page around it that is light enough for a test. */
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { storedAnswer } from '#shared/application/answers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { RichText } from '#shared/richText/model.ts';
import { createNarrativeEditor, type NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { PictureUrls } from '#renderer/editor/pictures/pictureUrls.ts';
import type { PictureSaver } from '#renderer/editor/pictures/savePictureAs.ts';
import { InlineTexts } from '#renderer/editor/views/inlineTexts.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import { type DraftContent, draftFor } from '../../support/draftFor.ts';

export function richTextField(id: string): RichTextField {
  const field = fieldById(edition2024, id);
  if (field.kind !== 'richText') throw new Error(`${id} holds no text`);
  return field;
}
export const overview = richTextField('narrative.overview');

export function sessionWith(text: unknown, content: DraftContent = {}): DraftSession {
  const empty = emptyAnswers(edition2024);
  return new DraftSession(edition2024, draftFor(edition2024, {
    ...content, fields: { ...empty.fields, ...content.fields, [overview.id]: text as RichText }, tables: { ...empty.tables, ...content.tables },
  }));
}

export interface OpenEditor {
  readonly session: DraftSession;
  readonly opened: NarrativeEditor;
  readonly unfit: readonly true[];
  stored(): RichText | undefined;
}

export function mount(session: DraftSession, onUnfit: () => void = () => undefined, saver: PictureSaver | null = null): NarrativeEditor | null {
  const element = document.createElement('div');
  document.body.append(element);
  const urls = new PictureUrls(session.draft.id, { picture: () => Promise.resolve(undefined), putPicture: () => Promise.resolve() }, { readAsset: () => Promise.resolve({ refused: '没有' }) });
  return createNarrativeEditor({ element, session, field: overview, urls, texts: new InlineTexts(session), saver, label: '企业概况', handleDOMEvents: {}, onUnfit });
}

export function openEditor(text: unknown, content: DraftContent = {}, saver: PictureSaver | null = null): OpenEditor {
  const session = sessionWith(text, content);
  const unfit: true[] = [];
  const opened = mount(session, () => void unfit.push(true), saver);
  if (!opened) throw new Error('the text did not open');
  return { session, opened, unfit, stored: () => storedAnswer(session.answers, overview) };
}
