/** What can be exported alone, in the order in which it is offered and written. */

export const SINGLE_FILES = [
  'application.docx', 'application.pdf', 'promise.docx', 'promise.pdf', 'evidenceList.docx', 'evidenceList.pdf', 'selfCheck.docx', 'selfCheck.pdf', 'draftFile',
] as const;
export type SingleFile = (typeof SINGLE_FILES)[number];
