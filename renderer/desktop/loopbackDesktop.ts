/** `DesktopApi` over the loopback host: all calls go there, except that file dialogs are drawn in the page. */
import type { DesktopApi, DesktopEvent, DesktopMethod } from '#shared/desktopApi.ts';
import { desktopMethods } from '#shared/desktopMethods.ts';
import type { AddressFragment } from '#shared/hostProtocol.ts';
import type { LoopbackClient } from './loopbackClient.ts';
import type { PageDialogs } from './pageDialogs.ts';

type Drawn = Pick<DesktopApi, 'pickDraftFile' | 'pickFolder' | 'saveDraftFile' | 'nextEvent'>;

function drawnInPage(client: LoopbackClient, dialogs: PageDialogs, handed: AddressFragment['open']): Drawn {
  let first: DesktopEvent | null = handed && { kind: 'openFile', ...handed };
  return {
    async pickDraftFile({ knownIds }) {
      const file = await dialogs.ask({ kind: 'openDraft' });
      return file ? client.desktop('openHandedFile', { handle: file.handle, knownIds }) : { done: null };
    },
    async pickFolder({ title }) {
      const folder = await dialogs.ask({ kind: 'chooseFolder', title });
      return folder && { handle: folder.handle, path: folder.path };
    },
    async saveDraftFile({ id, suggestedName, password }) {
      return { done: await dialogs.ask({ kind: 'saveDraft', draftId: id, suggestedName, password }) };
    },
    /** The file that the address named comes before what the host has to tell. */
    async nextEvent(argument) {
      const event = first;
      first = null;
      return event ?? client.desktop('nextEvent', argument);
    },
  };
}

export function loopbackDesktop(client: LoopbackClient, dialogs: PageDialogs, handed: AddressFragment['open']): DesktopApi {
  const passedOn = Object.fromEntries(desktopMethods.map((method: DesktopMethod) => [method, (argument: never) => client.desktop(method, argument)]));
  return { ...passedOn as unknown as DesktopApi, ...drawnInPage(client, dialogs, handed) };
}
