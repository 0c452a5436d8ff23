/** What must not happen in any window at any time: an error that nobody caught, a complaint in the console, a call to another address. */
import type { Page } from '@playwright/test';

/** antd adds three style tags without the nonce; the policy refuses them, and nothing is missing on screen. */
function isKnown(text: string): boolean {
  return /Applying inline style violates|Refused to apply inline style/.test(text);
}

/** The loopback host; and what `app://program` is called in the stand-in for Electron. */
const OWN_HOSTS: readonly string[] = ['127.0.0.1', 'program.app.standin'];

export class Faults {
  readonly found: string[] = [];

  readonly watch = (page: Page): void => {
    page.on('pageerror', (error) => this.found.push(`error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isKnown(message.text())) this.found.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!['app:', 'blob:', 'data:', 'about:'].includes(protocol) && !OWN_HOSTS.includes(hostname)) this.found.push(`asked for ${request.url()}`);
    });
  };
}
