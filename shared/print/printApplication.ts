/** The application on paper: the sections in the order of the edition, one handler a kind of section. It knows no year and no format. */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Section, SectionKind } from '#shared/form/section.ts';
import { type NarrativeTexts, readNarrativeTexts } from './narrativeTexts.ts';
import { createPrintContext, type PrintContext } from './printContext.ts';
import { printCover } from './printCover.ts';
import type { PrintBlock, PrintDocument, PrintPart } from './printDocument.ts';
import { documentProperties } from './documentProperties.ts';
import { printForm } from './printForm.ts';
import { printNarrative } from './printNarrative.ts';
import { printTable } from './printTable.ts';

export interface PrintApplicationOptions {
  readonly tableOfContents: boolean;
}
interface PrintedSection {
  /** `alone`: pages of its own without numbers. `fresh`: begins a new page. `following`: goes on where the last one ended. */
  readonly page: 'alone' | 'fresh' | 'following';
  readonly blocks: readonly PrintBlock[];
}
type SectionHandlers = {
  readonly [K in SectionKind]: (
    section: Extract<Section, { readonly kind: K }>,
    context: PrintContext,
    texts: NarrativeTexts,
  ) => PrintedSection;
};

/** A heading of the first level begins a page. */
function pageOf(section: { readonly heading?: string }): PrintedSection['page'] {
  return section.heading === undefined ? 'following' : 'fresh';
}

const sectionHandlers: SectionHandlers = {
  // The company's own check before it applies: on screen only.
  eligibility: () => ({ page: 'following', blocks: [] }),
  cover: (section, context) => ({ page: 'alone', blocks: printCover(section, context) }),
  form: (section, context) => ({ page: pageOf(section), blocks: printForm(section, context) }),
  table: (section, context) => ({ page: pageOf(section), blocks: printTable(section, context) }),
  narrative: (section, context, texts) => ({ page: pageOf(section), blocks: printNarrative(section, context, texts) }),
};

function printSection<K extends SectionKind>(
  section: Extract<Section, { readonly kind: K }>,
  context: PrintContext,
  texts: NarrativeTexts,
): PrintedSection {
  const handler: SectionHandlers[K] = sectionHandlers[section.kind];
  return handler(section, context, texts);
}

function gatherParts(sections: readonly PrintedSection[]): readonly PrintPart[] {
  const parts: { readonly pageNumbers: PrintPart['pageNumbers']; readonly blocks: PrintBlock[] }[] = [];
  for (const { page, blocks } of sections) {
    if (blocks.length === 0) continue;
    const current = parts.at(-1);
    if (page === 'following' && current?.pageNumbers === 'outside') {
      for (const block of blocks) current.blocks.push(block);
    } else {
      parts.push({ pageNumbers: page === 'alone' ? 'none' : 'outside', blocks: [...blocks] });
    }
  }
  return parts;
}

export function printApplication(edition: Edition, draft: Draft, options: PrintApplicationOptions): PrintDocument {
  const context = createPrintContext(edition, draft);
  const properties = documentProperties(context, edition.title);
  const texts = readNarrativeTexts(context);
  const parts = gatherParts(edition.sections.map((section) => printSection(section, context, texts)));
  return { ...properties, parts, tableOfContents: options.tableOfContents, warnings: context.warnings };
}
