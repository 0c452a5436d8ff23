/** Files of this program that office software for document encryption has encrypted: recognised by how they begin, told by name, and left alone. */
import { Buffer } from 'node:buffer';
import { DraftRefused } from '#shared/application/draftRefused.ts';

const BEGINNINGS: readonly { readonly text: string; readonly product: string }[] = [
  { text: '%TSD-Header', product: '绿盾' },
  { text: 'E-SafeNet', product: '亿赛通' },
];
const LOOKED_AT_BYTES = 64;

export class EncryptedDraft extends DraftRefused {}

/** Throws `EncryptedDraft`. */
export function checkNotEncrypted(bytes: Uint8Array): void {
  const beginning = Buffer.from(bytes.subarray(0, LOOKED_AT_BYTES)).toString('latin1');
  const found = BEGINNINGS.find(({ text }) => beginning.includes(text));
  if (found) throw new EncryptedDraft('damaged', `里面的 draft.json 被文档加密软件（${found.product}）加密了，本程序读不到内容。请管理员把草稿文件夹设为不加密，或把本程序设为可信程序。`);
}
