/** Names of the company and its benchmark as they stand in a document's properties, in one line. */
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { printedAnswerText } from './printAnswer.ts';
import type { PrintContext } from './printContext.ts';
import type { PrintDocument } from './printDocument.ts';

export function printedName(context: PrintContext, field: FieldId): string {
  return printedAnswerText(context, fieldById(context.edition, field)).replaceAll('\n', ' ');
}

/** Title with the company's name, so that windows and tabs of many applications can be told apart. */
export function documentProperties(context: PrintContext, title: string): Pick<PrintDocument, 'title' | 'author' | 'subject' | 'layout'> {
  const { keyFields, layout, programme, year } = context.edition;
  const company = printedName(context, keyFields.applicant);
  return {
    title: company === '' ? title : `${title}（${company}）`,
    author: company,
    subject: printedName(context, keyFields.benchmarkName) || `${year}年${programme}`,
    layout,
  };
}
