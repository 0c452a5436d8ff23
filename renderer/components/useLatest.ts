/** What a long-running effect needs as it is by then, without beginning anew when it changes: antd's messages change with the looks. */
import { type RefObject, useRef } from 'react';

export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
