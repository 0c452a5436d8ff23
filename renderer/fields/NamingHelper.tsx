/** Three boxes for a name that is put together after a rule. They and the name itself always say the same. */
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { answerText } from '#shared/application/answerText.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { lengthOf } from './lengthOf.ts';
import { NamePart } from './NamePart.tsx';
import { joinName, type NameParts, splitName } from './nameParts.ts';
import type { NamingRule } from './namingRule.ts';

/** Two characters of a name identify it, but nobody would write them alone. */
const SHORTEST_OFFER = 3;

export function NamingHelper({ field, rule }: { readonly field: Field; readonly rule: NamingRule }) {
  const session = useSession();
  const { edition } = session;
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<NameParts | null>(null);
  const name = useSessionValue(({ answers }) => answerText(edition, answers, field));
  const company = useSessionValue(({ answers }) => answerText(edition, answers, fieldById(edition, rule.company)).trim());
  const companyNames = useMemo(() => companyShortNames(edition, company), [edition, company]);
  const offers = [...new Set([company, ...companyNames])].filter(({ length }) => length >= SHORTEST_OFFER);
  // While the boxes say what the name says they stay as they were typed; a name changed elsewhere is split anew.
  const parts = typed && joinName(typed) === name ? typed : splitName(name, companyNames, rule.ending);
  if (field.kind !== 'text') return null;
  const change = (part: Partial<NameParts>) => {
    const next = { ...parts, ...part, ...(name === '' && part.ending === undefined ? { ending: rule.ending } : {}) };
    const isEmpty = next.company === '' && next.method === '';
    setTyped(isEmpty ? { company: '', method: '', ending: '' } : next);
    const place = writePlace({ kind: 'field', field: field.id });
    session.changeAnswers({ place, label: '输入', group: place }, (answers) => setAnswer(answers, field, isEmpty ? '' : joinName(next)));
  };
  const otherOffers = offers.filter((offer) => offer !== parts.company);
  return (
    <div className="naming">
      <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>{isOpen ? '收起命名助手' : '按命名规则分三段填写'}</Button>
      {isOpen && (
        <div className="naming-boxes" role="group" aria-label={`${field.label}的三段`}>
          <NamePart label="企业名称" value={parts.company} placeholder={offers.at(-1) ?? '企业名称或简称'} onChange={(text) => change({ company: text })} />
          <span aria-hidden="true">+</span>
          <NamePart label="质量管理模式或方法名称" value={parts.method} placeholder="如：实施六西格玛设计" onChange={(text) => change({ method: text })} isWide />
          <span aria-hidden="true">+</span>
          <NamePart label={rule.ending} value={parts.ending} placeholder={rule.ending} onChange={(text) => change({ ending: text })} />
          {otherOffers.length > 0 && (
            <p className="naming-offers">
              <span className="soft">企业名称可用：</span>
              {otherOffers.map((offer) => <Button key={offer} size="small" type="dashed" onClick={() => change({ company: offer })}>{offer}</Button>)}
            </p>
          )}
          <output className="naming-whole">{name || '—'} <span className="soft digits">{lengthOf(field, name)?.text}</span></output>
        </div>
      )}
    </div>
  );
}
