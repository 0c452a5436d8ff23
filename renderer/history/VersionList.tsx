/** The versions by day, newest first; choosing one shows it beside the present state. */
import { Button } from 'antd';
import type { DraftVersion } from '#shared/desktopApi.ts';
import { byDay, timeWords, titleOfVersion } from './versionWords.ts';

export interface VersionListProps {
  readonly versions: readonly DraftVersion[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  /** How many there are beyond the shown ones. */
  readonly left: number;
  choose(id: string): void;
  showMore(): void;
}

function countWords(count: number | undefined): string {
  if (count === undefined) return '';
  return count === 0 ? ' · 与现在相同' : ` · ${count} 处不同`;
}

export function VersionList({ versions, counts, chosen, left, choose, showMore }: VersionListProps) {
  return (
    <div className="version-list">
      {byDay(versions, new Date()).map(({ day, versions: ofDay }, index) => (
        <section key={`${day} ${index}`}>
          <h3 className="soft">{day}</h3>
          <ul>
            {ofDay.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  className="version"
                  aria-current={version.id === chosen || undefined}
                  title={new Date(version.time).toLocaleString('zh-CN')}
                  onClick={() => choose(version.id)}
                >
                  <span><span className="digits">{timeWords(version.time)}</span>　<span className={version.name === null ? undefined : 'version-name'}>{titleOfVersion(version)}</span></span>
                  <span className="soft version-facts">典型经验 {version.words.toLocaleString('zh-CN')} 字{countWords(counts.get(version.id))}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <Button type="link" size="small" onClick={showMore}>更早的版本（还有 {left} 个）</Button>}
    </div>
  );
}
