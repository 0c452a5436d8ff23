/** The session: keeps what the shell sets, for the requests that come and for tests to ask. */
import { EventEmitter } from 'node:events';

type PermissionRequest = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;
export interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
type BeforeRequest = (details: RequestDetails, answer: (decision: { readonly cancel?: boolean }) => void) => void;

export class StandInSession extends EventEmitter {
  permissionRequest: PermissionRequest | null = null;
  permissionCheck: PermissionCheck | null = null;
  devicePermission: (() => boolean) | null = null;
  spellChecks = true;
  /** Addresses that the shell's filter cancelled. */
  readonly blocked: string[] = [];
  #beforeRequest: BeforeRequest | null = null;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.#beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecks = enabled;
  }

  async isCancelled(details: RequestDetails): Promise<boolean> {
    const filter = this.#beforeRequest;
    if (!filter) return false;
    const { cancel = false } = await new Promise<{ readonly cancel?: boolean }>((resolve) => filter(details, resolve));
    if (cancel) this.blocked.push(details.url);
    return cancel;
  }
}
