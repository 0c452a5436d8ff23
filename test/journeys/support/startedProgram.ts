/** The program as a user has it in front of them, whichever host it runs in. */
import type { Page } from '@playwright/test';

export interface StartedProgram {
  /** The window; another one after a restart. */
  readonly page: Page;
  /** The user's documents: the drafts' folder is in it, and exports go there. */
  readonly documentsFolder: string;
  /** One more window of the same program, as the user opens one. */
  openWindow(): Promise<Page>;
  /** Ends the program, and starts it again with the same data; `file` is the draft that it is started with, `meanwhile` what happens to the data. */
  restart(file?: string, meanwhile?: () => Promise<void>): Promise<Page>;
  close(): Promise<void>;
}
