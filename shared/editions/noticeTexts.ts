/** The text of each year's notice, loaded when somebody wants to read it. */

const loaders: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  2024: async () => (await import('./2024/noticeText.ts')).noticeText,
};

/** Paragraphs of the notice of an edition; empty when the program does not carry it. */
export async function noticeParagraphs(editionId: string): Promise<readonly string[]> {
  return (await loaders[editionId]?.()) ?? [];
}
