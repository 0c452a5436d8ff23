/** The document's properties: whose it is, what it is, and from which draft it came, so that it can be recognised when it comes back. */
import type { ExportOptions } from '#shared/export/exporter.ts';
import { escapeXml } from './escapeXml.ts';

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly program: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Seconds and UTC, the form of dates that Word writes itself. */
function w3cTime(madeAt: string): string {
  return new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** `docProps/core.xml`. */
export function corePropertiesXml({ title, author, subject, madeAt }: DocumentFacts): string {
  const time = w3cTime(madeAt);
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    + ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`
    + `<dc:creator>${escapeXml(author)}</dc:creator><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`
    + '<cp:revision>1</cp:revision>'
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`
    + `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`
    + '<dc:language>zh-CN</dc:language></cp:coreProperties>';
}

/** `docProps/app.xml`. */
export function appPropertiesXml({ program, author }: DocumentFacts): string {
  return `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`
    + `<Application>${escapeXml(program)}</Application><Company>${escapeXml(author)}</Company></Properties>`;
}

/** Names under which a returning file tells its draft. */
export function draftProperties(draft: ExportOptions['draft']): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: 'zbdraft.id', value: draft.id },
    { name: 'zbdraft.revision', value: String(draft.revision) },
  ];
}
