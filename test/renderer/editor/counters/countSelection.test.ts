/** A selection counts as the part counts: all of it is the whole, and halves add up to it. */
import { AllSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { countRichText } from '#shared/richText/countRichText.ts';
import { NO_COUNTS } from '#shared/richText/countWords.ts';
import { countSelection } from '#renderer/editor/counters/countSelection.ts';
import { editorSchema } from '#renderer/editor/document/mountable.ts';
import { RichTextConverter } from '#renderer/editor/document/richTextConverter.ts';
import { doc, paragraph } from '../../../support/richTextParts.ts';
import { narrativeTexts, sampleDraft } from '../narrativeTexts.ts';

const converter = new RichTextConverter(editorSchema());
const resolve = narrativeResolver(edition2024, sampleDraft);

describe('the count of a selection', () => {
  it('of everything is the count of the part', async () => {
    for (const { name, text } of await narrativeTexts()) {
      const mounted = converter.toDocument(text);
      expect(countSelection(mounted, new AllSelection(mounted), resolve), name).toEqual(countRichText(text, resolve));
    }
  });

  it('of two halves that part between words adds up to the whole', () => {
    const mounted = converter.toDocument(doc(paragraph('质量标杆'), paragraph('ISO 9001 体系')));
    const first = countSelection(mounted, TextSelection.create(mounted, 1, 3), resolve);
    const second = countSelection(mounted, TextSelection.create(mounted, 3, mounted.content.size - 1), resolve);
    expect(first.words).toBe(2);
    expect(second.words).toBe(2 + 'ISO 9001'.split(' ').length + 2);
  });

  it('of a cursor is nothing', () => {
    const mounted = converter.toDocument(doc(paragraph('质量')));
    expect(countSelection(mounted, TextSelection.create(mounted, 2), resolve)).toEqual(NO_COUNTS);
  });
});
