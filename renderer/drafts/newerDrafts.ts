/** Draft files of a later program that this window looks at. They are stored nowhere: a window that is closed has forgotten them. */
import type { OpenedDraftFile } from '#shared/desktopApi.ts';

/** By the id that the draft has here. */
export const newerDrafts = new Map<string, OpenedDraftFile>();
