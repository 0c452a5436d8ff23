/** Whose application it is. On its own, so that a key in the company's name draws a title and not the whole line. */
import { answerText } from '#shared/application/answerText.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';

export function WorkspaceTitle() {
  const { edition } = useSession();
  const company = useSessionValue(({ answers }) => answerText(edition, answers, fieldById(edition, edition.keyFields.applicant)));
  return <h1 className="workspace-title">{company || '未填申报单位'}<span className="soft"> · {edition.year}年申报书</span></h1>;
}
