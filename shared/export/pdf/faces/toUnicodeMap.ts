/** The map from glyph numbers back to characters that lets a PDF be searched and copied (ISO 32000-1, 9.10.3). */

/** A section of the map holds so many entries at most. */
const ENTRIES_PER_SECTION = 100;

function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}

function utf16(codePoint: number): string {
  if (codePoint < 0x10000) return hex4(codePoint);
  const rest = codePoint - 0x10000;
  return hex4(0xd800 + (rest >> 10)) + hex4(0xdc00 + (rest & 0x3ff));
}

/** `meanings`: by glyph number; null or a hole has none. */
export function toUnicodeMap(meanings: readonly (number | null | undefined)[]): string {
  const entries: string[] = [];
  for (const [number, codePoint] of meanings.entries()) {
    if (codePoint !== null && codePoint !== undefined) entries.push(`<${hex4(number)}> <${utf16(codePoint)}>`);
  }
  const sections: string[] = [];
  for (let start = 0; start < entries.length; start += ENTRIES_PER_SECTION) {
    const section = entries.slice(start, start + ENTRIES_PER_SECTION);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
