/** How much is left of what, and the way to see only that: one of them is chosen. */
import { useId } from 'react';
import { FILTER_NAMES, FILTERS, type FindingFilter } from './filterFindings.ts';

export interface FindingFiltersProps {
  readonly counts: Readonly<Record<FindingFilter, number>>;
  readonly value: FindingFilter;
  onChange(filter: FindingFilter): void;
}

export function FindingFilters({ counts, value, onChange }: FindingFiltersProps) {
  const name = useId();
  return (
    <fieldset className="review-tiles">
      <legend className="visually-hidden">显示哪些检查结果</legend>
      {FILTERS.map((filter) => (
        <label key={filter} className={`review-tile review-tile-${filter}${counts[filter] === 0 ? ' review-tile-none' : ''}`}>
          <input type="radio" className="visually-hidden" name={name} checked={filter === value} onChange={() => onChange(filter)} />
          <span className="review-tile-count digits">{counts[filter]}</span>
          <span className="review-tile-name">{FILTER_NAMES[filter]}</span>
        </label>
      ))}
    </fieldset>
  );
}
