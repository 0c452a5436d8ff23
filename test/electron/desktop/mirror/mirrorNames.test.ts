import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftFolderName } from '#electron/desktop/mirror/mirrorNames.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { edition } from '../../../support/testDrafts.ts';
import { mirrorForTest } from './mirrorForTest.ts';

const draftOf = (company: string) => draftFor(edition, { fields: { 'company.name': company } });
const RESERVED = ['CON', 'con', 'PRN', 'AUX', 'nul', 'COM1', 'COM9', 'LPT1', 'lpt9', 'CON.txt', 'NUL.', 'COM¹', 'CONIN$', '...', '   ', '回收站', '.新-x', '~', '-', 'desktop.ini'];

function expectTaken(name: string): void {
  // What Windows takes for a device, what it cuts off, what it refuses.
  expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/iu);
  expect(name).not.toMatch(/[. ]$/u);
  expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/u);
  expect(name).not.toMatch(/^\./u);
  expect(name).not.toBe('');
  expect([...name].length).toBeLessThan(100);
}

it.each(RESERVED)('a company called %j gets a folder that every system takes, and its draft comes back', async (company) => {
  expectTaken(draftFolderName(draftOf(company)));
  const { mirror, restart } = await mirrorForTest();
  await mirror.save(draftOf(company));
  expect((await restart().read(draftOf(company).id))?.draft).toEqual(draftOf(company));
  expect((await restart().list()).drafts).toHaveLength(1);
});

it('whatever a company is called, its folder has a name that every system takes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (company) => expectTaken(draftFolderName(draftOf(company.toWellFormed())))), { numRuns: 500 });
});
