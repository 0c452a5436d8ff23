/** Reads the text of a file that somebody else made: a Word document, or plain text in the encodings that offices use. */
import { createReadStream, openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { BlobReader, configure, TextWriter, ZipReader } from '@zip.js/zip.js';
import { docxParagraphs } from '#shared/import/docxParagraphs.ts';
import { explainFileError } from './explainFileError.ts';
import { Refused } from './refused.ts';

configure({ useWebWorkers: false });

const LARGEST_TEXT_BYTES = 100 * 1024 * 1024;
const DOCX_PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** UTF-8 and UTF-16 by their marks, UTF-8 when it reads as such, else GB18030 (Notepad's ANSI on Chinese Windows). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Names the source in quotes: `“a.txt”`, and what it may be. Reads no further than the limit: a pipe or a device has no size beforehand. */
export async function readTextStream(stream: AsyncIterable<Uint8Array>, source: string, wanted = ' .txt、.docx 或草稿文件'): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_TEXT_BYTES) throw new Refused(`${source}超过 100 MB，没有读取。`);
    chunks.push(chunk);
  }
  const text = decodeText(Buffer.concat(chunks));
  if (text.includes('\0')) throw new Refused(`${source}不是文字，请给出${wanted}。`);
  return text;
}

async function readDocx(file: string): Promise<string> {
  const zip = new ZipReader(new BlobReader(await openAsBlob(file)));
  try {
    const entries = await zip.getEntries();
    const paragraphs: string[] = [];
    for (const part of DOCX_PARTS) {
      const entry = entries.find((candidate) => candidate.filename === part);
      if (!entry || entry.directory) continue;
      if (entry.uncompressedSize > LARGEST_TEXT_BYTES) throw new Refused(`“${path.basename(file)}”里的文字超过 100 MB，没有读取。`);
      for (const paragraph of docxParagraphs(await entry.getData(new TextWriter()))) paragraphs.push(paragraph);
    }
    if (!entries.some((entry) => entry.filename === DOCX_PARTS[0])) throw new Error('no word/document.xml');
    return paragraphs.join('\n');
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`“${path.basename(file)}”不是完好的 Word 文档（.docx），请在 Word 或 WPS 中打开并另存一次再试。`, { cause: error });
  } finally {
    await zip.close();
  }
}

/** `read` when the file is there and not too large; the disk's troubles in words. */
async function readWithin(file: string, read: (name: string) => Promise<string>): Promise<string> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > LARGEST_TEXT_BYTES) throw new Refused(`“${name}”超过 100 MB，没有读取。`);
    return await read(name);
  } catch (error) {
    throw explainFileError(error, `没能读取“${name}”`, '');
  }
}

/** A file that is plain text whatever its name. Refuses, in words, what is no text: `wanted` is what it should be. */
export async function readPlainText(file: string, wanted?: string): Promise<string> {
  return readWithin(file, (name) => readTextStream(createReadStream(file), `“${name}”`, wanted));
}

/** The whole text, paragraphs parted by newlines. Refuses, in words, what is no text. */
export async function readTextFile(file: string): Promise<string> {
  if (/\.docx$/i.test(file)) return readWithin(file, () => readDocx(file));
  if (/\.docm?$/i.test(file)) throw new Refused(`“${path.basename(file)}”不能直接读取，请在 Word 或 WPS 中另存为 .docx 再试。`);
  return readPlainText(file);
}
