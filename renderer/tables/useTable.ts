/** A table of records while it is worked on. */
import { useCallback, useMemo } from 'react';
import type { TableSection } from '#shared/form/section.ts';
import type { GridAccess } from '#renderer/grid/gridAccess.ts';
import { type Grid, type GridCommands, useGrid } from '#renderer/grid/useGrid.ts';
import { recordSource } from './recordSource.ts';
import { rowCommands, type RowCommands } from './rows/rowCommands.ts';

export type TableCommands = GridCommands & RowCommands;

export function useTable(section: TableSection): Grid<RowCommands> {
  const source = useMemo(() => recordSource(section), [section]);
  return useGrid(source, useCallback((access: GridAccess) => rowCommands(access, section), [section]));
}
