/** Reads and changes a merged table of the form for the grid. */
import type { Answers } from '#shared/application/answers.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { GridSource, Sheet } from '#renderer/grid/sheet.ts';
import { writeMixed } from './mixedText.ts';
import { type OfficialLayout, officialSheet } from './officialSheet.ts';
import { planOfficialPaste } from './planOfficialPaste.ts';

export function officialSource(layout: OfficialLayout, edition: Edition): GridSource {
  const { section, fields, cells } = layout;
  const byPlace = new Map(cells.map((cell) => [cell.place, cell]));
  const sheets = new WeakMap<Answers['fields'], Sheet>();
  const source: GridSource = {
    place: writePlace({ kind: 'section', section: section.id }),
    name: section.stepTitle,
    read(answers) {
      const sheet = sheets.get(answers.fields) ?? officialSheet(layout, edition, answers);
      sheets.set(answers.fields, sheet);
      return sheet;
    },
    write(answers, place, text) {
      const cell = byPlace.get(place);
      if (!cell || cell.content.kind === 'words') throw new Error(`${place} is no cell to fill in of ${section.id}`);
      return cell.content.kind === 'answer' ? setAnswer(answers, cell.content.field, text) : writeMixed(answers, fields, cell.placed.cell, text);
    },
    plan: (answers, area, block) => planOfficialPaste(source.read(answers), area, block),
    carryOut: (answers, plan) => plan.cells.reduce((changed, { place, text }) => source.write(changed, place, text), answers),
    clear: (answers) => cells.reduce((changed, { content, place }) => (content.kind === 'words' ? changed : source.write(changed, place, '')), answers),
  };
  return source;
}
