/** Every regular expression that the checks use, taken from their source. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourcePattern {
  readonly file: string;
  readonly source: string;
  readonly pattern: RegExp;
}

const LITERAL = /(?<=[=(,:[!&|?]\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s).,;\]}]|$)/gm;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

export function patternsOf(...folders: readonly string[]): readonly SourcePattern[] {
  return folders.flatMap(filesIn).flatMap((file) => [...withoutComments(readFileSync(file, 'utf8')).matchAll(LITERAL)].map(([, source = '', flags = '']): SourcePattern => ({
    file: path.basename(file), source, pattern: new RegExp(source, flags),
  })));
}

/** Texts that a pattern can get lost in: each sign of its own, by itself and beside the signs that many texts consist of. */
export function temptations({ source }: SourcePattern): readonly string[] {
  const written = source.replace(/\\u\{?([0-9a-fA-F]{4,5})\}?/g, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\d/g, '1').replace(/\\s/g, ' ').replace(/\\p\{L\}/g, '字').replace(/\\p\{[^}]*\}/g, '字').replace(/\\[wbBS]/g, 'a').replace(/\\n/g, '\n');
  const signs = [...new Set(Array.from(written).filter((sign) => !'()[]{}?*+|^$\\'.includes(sign)))];
  const words = [...new Set(written.match(/[\p{Script=Han}A-Za-z]{2,}/gu) ?? [])];
  const common = ['1', ' ', '字'];
  const alone = [...signs, ...words, '(', ')', '[', '-', ...common];
  return [...new Set([...alone, ...alone.flatMap((sign) => common.map((other) => sign + other))])];
}
