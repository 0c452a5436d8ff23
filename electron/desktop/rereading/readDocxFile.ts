/** The text and pictures of a Word file, unpacked and read without the library that wrote it. */
import { createHash } from 'node:crypto';
import { configure, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { foldText } from './paperUnits.ts';
import { readWordText } from './readWordText.ts';

export interface ReadDocx {
  /** Without white space, automatic numbers and the contents. */
  readonly text: string;
  /** SHA-256 of each picture that the text shows, in its order; null where its file is not in the package. */
  readonly pictures: readonly (string | null)[];
}

const BODY = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** The contents repeat the headings, with page numbers that nobody knows yet. */
function withoutContents(xml: string): string {
  const mark = xml.indexOf('"Table of Contents"');
  if (mark < 0) return xml;
  const start = xml.lastIndexOf('<w:sdt>', mark);
  const end = xml.indexOf('</w:sdt>', mark);
  return start < 0 || end < 0 ? xml : xml.slice(0, start) + xml.slice(end + '</w:sdt>'.length);
}

function targets(relations: string): ReadonlyMap<string, string> {
  return new Map([...relations.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([element]) => {
    const id = /\bId="([^"]*)"/.exec(element)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(element)?.[1];
    return id === undefined || target === undefined ? [] : [[id, target.startsWith('/') ? target.slice(1) : `word/${target}`] as const];
  }));
}

/** Throws when it is no Word file. Every entry is unpacked against its checksum. */
export async function readDocxFile(bytes: Uint8Array): Promise<ReadDocx> {
  configure({ useWebWorkers: false });
  const zip = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    const texts = new Map<string, string>();
    const hashes = new Map<string, string>();
    for (const entry of await zip.getEntries()) {
      if (entry.directory) continue;
      if (entry.filename === BODY || entry.filename === RELATIONS) texts.set(entry.filename, await entry.getData(new TextWriter(), { checkSignature: true }));
      else {
        const content = await entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
        if (entry.filename.startsWith('word/media/')) hashes.set(entry.filename, createHash('sha256').update(content).digest('hex'));
      }
    }
    const body = texts.get(BODY);
    if (body === undefined) throw new Error(`no ${BODY}`);
    const files = targets(texts.get(RELATIONS) ?? '');
    return {
      text: foldText(readWordText(withoutContents(body))),
      pictures: [...body.matchAll(/<a:blip\b[^>]*\br:embed="([^"]*)"/g)].map(([, id = '']) => hashes.get(files.get(id) ?? '') ?? null),
    };
  } finally {
    await zip.close();
  }
}
