/** 资格自查 in one line, or what is missing in it. */
import type { EligibilitySection } from '#shared/form/section.ts';
import { EligibilitySummary } from '#renderer/fields/EligibilitySummary.tsx';
import { useSession } from '#renderer/session/sessionContext.ts';
import '#renderer/fields/eligibility.css';

export function EligibilityCard() {
  const { edition } = useSession();
  const sections = edition.sections.filter((section): section is EligibilitySection => section.kind === 'eligibility');
  return sections.map((section) => <EligibilitySummary key={section.id} section={section} />);
}
