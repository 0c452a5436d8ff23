/** 典型经验 on screen: its parts, and what happens to a text that nobody can read. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import { NarrativeView } from '#renderer/editor/NarrativeView.tsx';
import { ServicesContext } from '#renderer/programServices.ts';
import { NavigationContext } from '#renderer/navigation/navigation.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { SessionContext } from '#renderer/session/sessionContext.ts';
import { doc, heading, paragraph } from '../../support/richTextParts.ts';
import { SettledFindings } from '../SettledFindings.tsx';
import { overview, sessionWith } from './openEditor.ts';

const section = edition2024.sections.find((each): each is NarrativeSection => each.kind === 'narrative');
if (!section) throw new Error('no narrative');
const narrative: NarrativeSection = section;
const PLACE = 'field:narrative.overview';

function show(session: DraftSession, place: string | null = PLACE) {
  return render(
    <App>
      <ServicesContext value={{
        desktop: { readAsset: () => Promise.resolve({ refused: '没有' }) } as Partial<DesktopApi> as DesktopApi,
        store: { picture: () => Promise.resolve(undefined) } as Partial<DraftStore> as DraftStore,
        facts: { host: 'browser', program: '', version: '', builtFrom: '', system: '', draftsFolder: '' },
        refreshFacts: async () => undefined,
        goTo: () => undefined,
      }}
      >
        <NavigationContext value={{ step: 'narrative', target: place === null ? null : { place, serial: 1 }, goToStep: () => undefined, goToPlace: () => undefined }}>
          <SessionContext value={session}><SettledFindings session={session}><NarrativeView section={narrative} /></SettledFindings></SessionContext>
        </NavigationContext>
      </ServicesContext>
    </App>,
  );
}
const editorOnScreen = () => document.querySelector<HTMLElement>('.paper-text');

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class {
    observe() { /* the test's page has no size */ }
    disconnect() { /* likewise */ }
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the narrative', () => {
  it('opens the part of the place that was asked for', () => {
    show(sessionWith(doc(heading(1, '基本情况'), paragraph('公司成立于2009年。'))));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('（二）企业概况');
    expect(editorOnScreen()?.textContent).toBe('基本情况公司成立于2009年。');
    expect(editorOnScreen()?.dataset['place']).toBe(PLACE);
  });

  it('begins with the name, which is the field of the form', () => {
    show(sessionWith(doc()), null);
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('（一）质量标杆名称');
    expect(document.querySelector('[data-place="field:benchmark.name"] input')).not.toBeNull();
  });

  it('turns to the next part by the arrow keys, and what was typed stays', () => {
    const session = sessionWith(doc(paragraph('一')));
    show(session);
    const editor = (editorOnScreen() as unknown as { readonly editor: { readonly view: { dispatch(tr: unknown): void; readonly state: { readonly tr: { insertText(words: string, at: number): unknown } } } } }).editor;
    editor.view.dispatch(editor.view.state.tr.insertText('二', 2));
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('（三）');
    expect(session.answers.fields[overview.id]).toEqual(doc(paragraph('一二')));
  });

  it('shows the words of a text that it cannot open, and writes nothing over it', () => {
    const damaged = { type: 'doc', content: [paragraph('读得出的话'), { type: 'quotation', content: [{ type: 'text', text: '引文' }] }] };
    const session = sessionWith(damaged);
    show(session);
    expect(editorOnScreen()).toBeNull();
    expect(screen.getByRole('region', { name: '读得出的文字' }).textContent).toBe('读得出的话引文');
    session.flush();
    expect(session.answers.fields[overview.id]).toBe(damaged);
  });

  it('mends such a text when the user says so, as a step that can be undone', () => {
    const damaged = { type: 'doc', content: [heading(1, '好的标题'), { type: 'quotation', content: [{ type: 'text', text: '引文' }] }] };
    const session = sessionWith(damaged);
    show(session);
    fireEvent.click(screen.getByRole('button', { name: '修复后继续编辑' }));
    expect(session.answers.fields[overview.id]).toEqual(doc(heading(1, '好的标题'), paragraph('引文')));
    expect(editorOnScreen()?.textContent).toBe('好的标题引文');
    session.undo();
    expect(session.answers.fields[overview.id]).toBe(damaged);
  });
});
