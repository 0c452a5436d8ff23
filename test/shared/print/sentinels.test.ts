/** Every place of every edition reaches paper, each with its own marker, in the order of the form. */
import { describe, expect, it } from 'vitest';
import { editions } from '#shared/editions/index.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { printText } from '../../support/printText.ts';
import { sentinelDraft } from '../../support/sentinelDraft.ts';

const picture = { sha256: 'd'.repeat(64), extension: 'png', bytes: 1, widthPx: 400, heightPx: 300, use: 'picture' } as const;

describe.each([...editions, madeUpEdition])('edition $id', (edition) => {
  const { draft, order } = sentinelDraft(edition, picture);
  const document = printApplication(edition, draft, { tableOfContents: false });
  const text = printText(document).join('\n');

  it('prints every marker, in the order of the form', () => {
    expect(order.length).toBeGreaterThan(50);
    let position = 0;
    for (const marker of order) {
      const found = text.indexOf(marker, position);
      expect(found, `${marker} after ${text.slice(Math.max(0, position - 30), position)}`).toBeGreaterThanOrEqual(0);
      position = found + marker.length;
    }
  });

  it('loses nothing on the way', () => {
    expect(document.warnings).toEqual([]);
  });

  it('prints no marker more often than the form asks for it', () => {
    const printed = text.match(/印\d{4}记/gu) ?? [];
    expect(printed).toEqual(order.filter((marker) => /^印\d{4}记$/u.test(marker)));
  });
});
