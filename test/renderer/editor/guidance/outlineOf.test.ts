/** The numbers on screen are those on paper. */
import { describe, expect, it } from 'vitest';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { numbersBefore } from '#renderer/editor/numbersBefore.ts';
import { outlineOf } from '#renderer/editor/guidance/outlineOf.ts';
import { foundCues } from '#renderer/editor/guidance/seemsWritten.ts';
import { NOTHING_RESOLVED } from '#shared/richText/inlineText.ts';
import { doc, paragraph } from '../../../support/richTextParts.ts';
import { sampleDraft } from '../narrativeTexts.ts';
import { richTextField } from '../openEditor.ts';

const PARTS = ['narrative.overview', 'narrative.method', 'narrative.implementation', 'narrative.results'];

/** `1. 标题`, `图3 题目` of everything numbered in the printed narrative, in its order. */
function printedNumbers(): readonly string[] {
  const { parts } = printApplication(edition2024, sampleDraft, { tableOfContents: false });
  return parts.flatMap(({ blocks }) => blocks).flatMap((block) => {
    switch (block.kind) {
      case 'heading': {
        if (block.number === null) return [];
        return [`${block.number} ${block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')}`];
      }
      case 'figure': return [`图${block.caption.number} ${block.caption.text}`];
      case 'tableCaption': return [`表${block.caption.number} ${block.caption.text}`];
      default: return [];
    }
  });
}

describe('the outline', () => {
  it('numbers headings, figures and tables of all parts as they print', () => {
    const resolve = narrativeResolver(edition2024, sampleDraft);
    const shown = PARTS.flatMap((id) => {
      const field = richTextField(id);
      return outlineOf(narrativeText(edition2024, sampleDraft.answers, field), numbersBefore(edition2024, sampleDraft.answers, id), resolve);
    }).map(({ number, title }) => `${number} ${title}`);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).toEqual(printedNumbers());
  });
});

describe('cues', () => {
  it('say which points seem to be written', () => {
    const points = [{ id: 'a', label: '背景', cues: ['背景', '痛点'] }, { id: 'b', label: '目的', cues: ['旨在'] }];
    expect(foundCues(points, doc(paragraph('行业的痛点')), NOTHING_RESOLVED)).toEqual(new Map([['a', ['痛点']], ['b', []]]));
  });
});
