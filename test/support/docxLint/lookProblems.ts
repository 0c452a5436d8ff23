/** What Word opens without a word and shows wrongly: clipped pictures, Chinese signs in a Western face, pages without their footers. */
import type { Element } from '@xmldom/xmldom';
import { child, childValue, isOn } from '../docx/wordXml.ts';
import { type DocxParts, elements, type Problems, valueOf } from './docxParts.ts';

const EMU_PER_TWIP = 635;
const NOT_WESTERN = /[^\u0020-\u007e]/u;

function lineRule(paragraph: Element, styles: ReadonlyMap<string, Element>): string {
  const own = child(child(paragraph, 'w:pPr'), 'w:spacing');
  if (own) return valueOf(own, 'w:lineRule');
  let id: string | undefined = childValue(child(paragraph, 'w:pPr'), 'w:pStyle') ?? 'Normal';
  while (id !== undefined) {
    const style = styles.get(id);
    const spacing = child(child(style, 'w:pPr'), 'w:spacing');
    if (spacing) return valueOf(spacing, 'w:lineRule');
    id = childValue(style, 'w:basedOn');
  }
  return '';
}

function pictureProblems({ document, styles }: DocxParts): Problems {
  const byId = new Map(elements(styles, 'w:style').map((style) => [valueOf(style, 'w:styleId'), style]));
  const section = elements(document, 'w:sectPr').at(-1);
  const size = child(section, 'w:pgSz');
  const margins = child(section, 'w:pgMar');
  const inside = (whole: string, ...edges: readonly string[]): number => (
    edges.reduce((length, edge) => length - Number(valueOf(margins, edge)), Number(valueOf(size, whole))) * EMU_PER_TWIP
  );
  const width = inside('w:w', 'w:left', 'w:right');
  const height = inside('w:h', 'w:top', 'w:bottom');
  return [
    ...elements(document, 'wp:extent').flatMap((extent, index) => {
      const [x, y] = [Number(valueOf(extent, 'cx')), Number(valueOf(extent, 'cy'))];
      return x > 0 && y > 0 && x <= width + EMU_PER_TWIP && y <= height ? [] : [`picture ${index + 1} does not fit on the page: ${x} × ${y}`];
    }),
    ...elements(document, 'w:p').filter((paragraph) => elements(paragraph, 'w:drawing').length > 0 && lineRule(paragraph, byId) === 'exact')
      .map(() => 'a picture stands in a line of a fixed height, and Word clips it'),
    ...elements(document, 'wp:docPr').filter((properties) => valueOf(properties, 'descr') === '').map(() => 'a picture has no words'),
  ];
}

function runProblems({ document, edges }: DocxParts): Problems {
  const runs = [document, ...edges.values()].flatMap((part) => elements(part, 'w:r'));
  return runs
    .filter((run) => NOT_WESTERN.test(child(run, 'w:t')?.textContent ?? ''))
    .filter((run) => valueOf(child(child(run, 'w:rPr'), 'w:rFonts'), 'w:hint') !== 'eastAsia')
    .map((run) => `“${run.textContent}”: quotes and dashes would be set in the Western face`);
}

function sectionProblems({ document, settings }: DocxParts): Problems {
  const sections = elements(document, 'w:sectPr');
  const references = elements(document, 'w:footerReference').map((reference) => valueOf(reference, 'w:type'));
  return [
    ...(sections.length > 0 ? [] : ['no section']),
    ...sections.flatMap((section, index) => ['w:pgSz', 'w:pgMar', 'w:docGrid'].filter((name) => !child(section, name)).map((name) => `section ${index + 1} has no ${name}`)),
    ...(references.includes('even') && !isOn(settings.documentElement ?? undefined, 'w:evenAndOddHeaders') ? ['even pages never show their footer'] : []),
  ];
}

export function lookProblems(parts: DocxParts): Problems {
  return [...pictureProblems(parts), ...runProblems(parts), ...sectionProblems(parts)];
}
