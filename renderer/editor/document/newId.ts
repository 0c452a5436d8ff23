/** Ids of figures and tables: by them references find what they mean, wherever it moves. */

export function newId(kind: 'figure' | 'table'): string {
  return `${kind}-${crypto.randomUUID().slice(0, 8)}`;
}

/** The kind of number that a node has, if it has one. */
export function numberedKind(typeName: string): 'figure' | 'table' | null {
  if (typeName === 'table') return 'table';
  return typeName === 'picture' || typeName === 'chart' ? 'figure' : null;
}
