/** A draft that is open in the window, with one field or section drawn. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Answer } from '#shared/application/answers.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { FieldView } from '#renderer/fields/FieldView.tsx';
import { type Navigation, NavigationContext } from '#renderer/navigation/navigation.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import { SessionContext } from '#renderer/session/sessionContext.ts';
import { draftFor } from '../../support/draftFor.ts';
import { SettledFindings } from '../SettledFindings.tsx';

export interface OpenForm {
  readonly session: DraftSession;
  /** Places that were asked for, in order. */
  readonly wentTo: readonly string[];
  answer(field: string): Answer | undefined;
}

function Holder({ session, navigation, children }: { readonly session: DraftSession; readonly navigation: Navigation; readonly children: ReactNode }) {
  return (
    <SessionContext value={session}>
      <SettledFindings session={session}>
        <NavigationContext value={navigation}>{children}</NavigationContext>
      </SettledFindings>
    </SessionContext>
  );
}

export function openForm(children: ReactNode, fields: Readonly<Record<string, Answer>> = {}): OpenForm {
  const empty = emptyAnswers(edition2024);
  const session = new DraftSession(edition2024, draftFor(edition2024, { ...empty, fields: { ...empty.fields, ...fields } }));
  const wentTo: string[] = [];
  const navigation: Navigation = { step: '', target: null, goToStep: () => undefined, goToPlace: (place) => void wentTo.push(place) };
  render(<Holder session={session} navigation={navigation}>{children}</Holder>);
  return { session, wentTo, answer: (field) => session.answers.fields[field] };
}

export function openField(id: string, fields: Readonly<Record<string, Answer>> = {}): OpenForm {
  return openForm(<FieldView field={fieldById(edition2024, id)} />, fields);
}
