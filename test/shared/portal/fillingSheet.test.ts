import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fillingSheet } from '#shared/portal/fillingSheet.ts';
import { portalEntries, portalPages } from '#shared/portal/portalPages.ts';
import { draftFor } from '../../support/draftFor.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';

const edition = edition2024;

function sheetOf(draft: ReturnType<typeof sampleDraft>): string {
  return fillingSheet(edition, draft, portalPages(edition, draft), { pictureAddress: () => 'data:image/png;base64,AA==', madeAt: '2024-11-05T00:00:00.000Z' });
}

it('every answer stands on it, to the character', () => {
  const draft = sampleDraft();
  const document = new DOMParser().parseFromString(sheetOf(draft), 'text/html');
  const written = new Map<string, { text: string | null; raw: string | null }>();
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    const place = element.getAttribute('data-place');
    if (place) written.set(place, { text: element.getAttribute('data-text'), raw: element.getAttribute('data-raw') });
  }
  for (const { place, text, raw } of portalEntries(portalPages(edition, draft))) expect(written.get(place), place).toEqual({ text, raw });
});

it('what somebody typed stays text', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const sheet = sheetOf(draftFor(edition, { fields: { 'company.name': hostile } }));
  expect(sheet).not.toContain('<script>alert');
  expect(sheet).not.toContain('<img src=x');
  expect(sheet.match(/<script>/g)).toHaveLength(1);
});

it('asks the network for nothing', () => {
  const sheet = sheetOf(sampleDraft());
  expect(sheet).toContain("default-src 'none'");
  expect(sheet).not.toMatch(/(?:src|href)="(?!data:)/);
});
