/** A finished draft of the made-up edition, with nothing to say against it. */
import type { Draft } from '#shared/application/draft.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';

function text(words: string) {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] } as const;
}

export const goodDraft: Draft = draftFor(madeUpEdition, {
  fields: {
    'readiness.honest': true,
    'paper.day': { year: 2031, month: 4, day: 15 },
    'paper.track': 'water',
    'story.savings': text('每年节约新水三万吨。'),
    'story.people': text('培训和分工。'.repeat(53)),
    'firm.title': '临海清源造纸有限公司',
    'firm.code': '91330102MA00003650',
    'workshop.title': '清源制浆车间',
    'workshop.place': { city: '临海市', county: '东门区', other: '' },
    'workshop.trade': { code: 'X01', text: '造纸' },
    'workshop.staffDay': 30,
    'workshop.staffNight': 30,
    'workshop.certified': true,
    'workshop.certificates': '节水型企业证书',
    'workshop.shifts': ['two'],
    'workshop.grade': 'gold',
    'workshop.uptime': '93.5%',
    'workshop.phone': '13800000000',
    'workshop.mail': 'water@example.org',
  },
  tables: {
    savings: {
      rows: [
        { id: 'intake', label: null, unit: null, direction: null, removed: false, cells: { before: '1000', after: '900', peers: '700', place: '3' } },
        { id: 'fresh', label: null, unit: null, direction: null, removed: false, cells: { before: '800', after: '700', peers: '500', place: '前5' } },
        { id: 'reuse', label: null, unit: null, direction: null, removed: false, cells: { before: '60', after: '75.5', peers: '80', place: '2/40' } },
      ],
    },
    visitors: { rows: [{ id: 'own-1', label: null, unit: null, direction: null, removed: false, cells: { who: '东海大学', said: '很好', count: '20' } }] },
  },
  evidence: [{ id: 'e1', suggestion: 'ledger', title: '车间台账', files: [{ asset: 'a'.repeat(64), fileName: '台账.pdf' }], proves: [], note: '' }],
  assets: [{ sha256: 'a'.repeat(64), extension: 'pdf', bytes: 10, use: 'evidence' }],
});
