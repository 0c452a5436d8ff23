/** Initials of names in pinyin. The dictionary comes when it is first asked for. */
import { useCallback, useState } from 'react';

type Initials = (text: string) => string;

export async function loadPinyinInitials(): Promise<Initials> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('').toLowerCase();
}

/** Until it is there every text has no initials. `load` may be called as often as one likes. */
export function usePinyinInitials(): { readonly initialsOf: Initials; load(): void } {
  const [initialsOf, setInitialsOf] = useState<Initials>(() => () => '');
  const load = useCallback(() => {
    void loadPinyinInitials().then((loaded) => setInitialsOf(() => loaded));
  }, []);
  return { initialsOf, load };
}
