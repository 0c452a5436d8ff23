/** Equal drafts give equal bytes: a file can be made again and compared by its checksum. */
import { expect, it } from 'vitest';
import { paperDraft } from '../support/papers/paperDrafts.ts';
import { exporterFor, MADE, paper, printed } from '../support/papers/papers.ts';

it.each(['docx', 'pdf'] as const)('the sample written twice as %s is the same file', async (format) => {
  const name = { draft: 'sample', document: 'application' } as const;
  const { draft, pictures } = await paperDraft('sample');
  const exporter = await exporterFor(format);
  const again = await exporter.write(await printed(name), { ...MADE, pictures, draft: { id: draft.id, revision: draft.revision } });
  expect(Buffer.from(again.bytes).equals(Buffer.from((await paper(name, format)).bytes))).toBe(true);
});
