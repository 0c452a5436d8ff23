/** A draft that is open in the window, with one step or dialog of it drawn and a computer's side that does what the test says. */
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import type { CommandId } from '#shared/commands.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { CommandContext } from '#renderer/commands/commandContext.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import { FindingWaysContext } from '#renderer/findings/findingWalk.ts';
import { type ProgramServices, ServicesContext } from '#renderer/programServices.ts';
import { type Navigation, NavigationContext } from '#renderer/navigation/navigation.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import { SessionContext } from '#renderer/session/sessionContext.ts';
import { type DraftContent, draftFor } from '../support/draftFor.ts';
import { SettledFindings } from './SettledFindings.tsx';

export interface OpenStep {
  readonly session: DraftSession;
  /** Places and steps that were asked for, in order. */
  readonly wentTo: readonly string[];
  readonly ran: readonly CommandId[];
}

function Holder({ session, children }: { readonly session: DraftSession; readonly children: ReactNode }) {
  return <SessionContext value={session}><SettledFindings session={session}>{children}</SettledFindings></SessionContext>;
}

/** `children` is given the session, for dialogs that take the open draft as a property. */
export function openStep(children: (session: DraftSession) => ReactNode, content: DraftContent = {}, desktop: Partial<DesktopApi> = {}): OpenStep {
  const empty = emptyAnswers(edition2024);
  const draft = draftFor(edition2024, { ...empty, ...content, fields: { ...empty.fields, ...content.fields }, tables: { ...empty.tables, ...content.tables } });
  const session = new DraftSession(edition2024, draft);
  const wentTo: string[] = [];
  const ran: CommandId[] = [];
  const navigation: Navigation = { step: '', target: null, goToStep: (step) => void wentTo.push(step), goToPlace: (place) => void wentTo.push(place) };
  const services: ProgramServices = {
    desktop: desktop as DesktopApi,
    store: {} as DraftStore,
    facts: { host: 'browser', program: '质量标杆申报助手 0.1.0', version: '0.1.0', builtFrom: '', system: '', draftsFolder: '' },
    refreshFacts: async () => undefined,
    goTo: () => undefined,
  };
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <ServicesContext value={services}>
          <NavigationContext value={navigation}>
            <CommandContext value={(id) => void ran.push(id)}>
              <FindingWaysContext value={{ walk: null, start: ({ place }) => void wentTo.push(place) }}>
                <Holder session={session}>{children(session)}</Holder>
              </FindingWaysContext>
            </CommandContext>
          </NavigationContext>
        </ServicesContext>
      </App>
    </ConfigProvider>,
  );
  return { session, wentTo, ran };
}
