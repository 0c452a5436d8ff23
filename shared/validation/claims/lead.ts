/** What stands above a line and holds for it: the year of a column, the sentence before a list, the caption of a table. */
import { NO_YEAR, type Scope } from './yearScope.ts';

export interface Lead {
  readonly scope: Scope;
  /** 2023年质量目标：. */
  readonly isPlan: boolean;
  /** Below stand figures of others. */
  readonly isOthers: boolean;
  /** Below stand figures of a part, or of whom we cannot tell. */
  readonly isDoubtful: boolean;
}

export const NO_LEAD: Lead = { scope: NO_YEAR, isPlan: false, isOthers: false, isDoubtful: false };
