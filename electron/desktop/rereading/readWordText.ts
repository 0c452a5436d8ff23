/** The words of a Word document's XML in their order, read strictly: what is not well formed, Word would not open. Made for files of this program: a tree of it would take ten times as long. */

/** One tag, or what stands between two. An attribute holds no `<`. */
const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NOT_SHOWN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

export class NotWellFormed extends Error {}

function decode(text: string): string {
  return text.replace(ENTITY, (_entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const character = ENTITIES[name];
      if (character === undefined) throw new NotWellFormed(`&${name};`);
      return character;
    }
    return String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10));
  });
}

export function readWordText(xml: string): string {
  const open: string[] = [];
  let hidden = 0;
  let words = '';
  let end = xml.startsWith('\ufeff') ? 1 : 0;
  while (end < xml.length) {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(xml);
    if (!token) throw new NotWellFormed(`at ${end}`);
    end = TOKEN.lastIndex;
    const [whole, closing, name, , isEmpty] = token;
    if (name === undefined) {
      if (open.at(-1) === 'w:t' && hidden === 0) words += decode(whole);
    } else if (closing === '/') {
      if (open.pop() !== name) throw new NotWellFormed(`</${name}>`);
      if (NOT_SHOWN.has(name)) hidden -= 1;
    } else if (isEmpty !== '/') {
      open.push(name);
      if (NOT_SHOWN.has(name)) hidden += 1;
    }
  }
  if (open.length > 0 || words === '') throw new NotWellFormed(open.at(-1) ?? 'nothing is said');
  return words;
}
