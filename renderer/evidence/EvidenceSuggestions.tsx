/** What the form suggests to file besides, from what was filled in, each with its reason. */
import { Button } from 'antd';
import type { EvidenceSuggestion } from '#shared/form/evidence.ts';
import { placeOfEvidence } from './useEvidence.ts';

export interface EvidenceSuggestionsProps {
  readonly suggestions: readonly EvidenceSuggestion[];
  onAdd(suggestion: EvidenceSuggestion): void;
}

export function EvidenceSuggestions({ suggestions, onAdd }: EvidenceSuggestionsProps) {
  // What the notice asks for comes first.
  const ordered = [...suggestions].sort((one, other) => Number(other.strength === 'required') - Number(one.strength === 'required'));
  return (
    <ul className="evidence-suggestions">
      {ordered.map((suggestion) => (
        <li key={suggestion.id} data-place={placeOfEvidence(suggestion.id)}>
          <span className="evidence-suggestion-text">
            <span>{suggestion.title}{suggestion.strength === 'required' && <span className="evidence-required">通知要求</span>}</span>
            <span className="soft">{suggestion.reason}</span>
          </span>
          <Button size="small" aria-label={`添加${suggestion.title}`} onClick={() => onAdd(suggestion)}>添加</Button>
        </li>
      ))}
    </ul>
  );
}
