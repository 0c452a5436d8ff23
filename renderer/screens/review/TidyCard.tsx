/** 整理: matters of style as one list, mended with one press and undone with one. They are no findings. */
import { App, Button } from 'antd';
import { applyTidy } from '#shared/validation/tidy/applyTidy.ts';
import type { TidyGroup } from '#shared/validation/tidy/tidyGroup.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { useCommands } from '#renderer/commands/commandContext.ts';

export function TidyCard({ groups }: { readonly groups: readonly TidyGroup[] }) {
  const session = useSession();
  const run = useCommands();
  const { message } = App.useApp();
  const { goToPlace } = useNavigation();
  if (groups.length === 0) return null;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const mendable = groups.filter(({ canMend }) => canMend);
  const count = mendable.reduce((sum, group) => sum + group.count, 0);
  const mend = (chosen: readonly TidyGroup[], amount: number) => {
    session.flush();
    // It happens everywhere: undo leads nowhere else.
    session.changeAnswers({ place: '', label: '一键修正' }, (answers) => applyTidy(session.edition, answers, chosen));
    void message.success({
      key: 'tidy', duration: 6,
      content: <>已修正 {amount} 处。<Button type="link" size="small" onClick={() => { message.destroy('tidy'); run('undo'); }}>撤销</Button></>,
    });
  };
  return (
    <section className="review-card" aria-label="整理">
      <div className="tidy-head">
        <h3>整理</h3>
        <span className="soft">标点、空格、单位写法，共 <span className="digits">{total}</span> 处，不影响申报</span>
        {count > 0 && !session.isReadOnly && <Button size="small" type="primary" onClick={() => mend(mendable, count)}>一键修正 {count} 处</Button>}
      </div>
      <ul className="tidy-groups">
        {groups.map((group) => (
          <li key={group.kind}>
            <details>
              <summary>
                <span className="tidy-title">{group.title}</span>
                <span className="digits soft">{group.count} 处</span>
                {!group.canMend && <span className="soft">请手工修改</span>}
              </summary>
              <p className="soft">
                {group.advice}
                {group.canMend && mendable.length > 1 && !session.isReadOnly && <button type="button" className="finding-tool" onClick={() => mend([group], group.count)}>只修正这一类</button>}
              </p>
              <ul className="tidy-examples">
                {group.examples.map(({ place, placeName, span, mended }) => (
                  <li key={`${place} ${span.quote} ${span.occurrence}`}>
                    <button type="button" className="finding-tool tidy-place" onClick={() => goToPlace(place, span)}>{placeName}</button>
                    {mended === null ? <span>{span.quote}</span> : <><del>{span.quote}</del> <span aria-hidden="true">→</span> <ins>{mended}</ins></>}
                  </li>
                ))}
                {group.count > group.examples.length && <li className="soft">……</li>}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
