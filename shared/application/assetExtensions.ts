/** The kinds of file that a draft may hold. */
import type { Asset } from './draft.ts';

export const ASSET_EXTENSIONS: Readonly<Record<Asset['use'], readonly string[]>> = {
  picture: ['png', 'jpg'],
  /** Documents, scans and tables that offices file; nothing that runs. */
  evidence: ['pdf', 'ofd', 'png', 'jpg', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'wps', 'et', 'txt', 'csv', 'zip'],
  /** What a browser reads as a picture. */
  original: ['png', 'jpg', 'gif', 'webp', 'bmp', 'avif'],
};
