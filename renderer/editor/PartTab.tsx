/** The tab of one part: its heading as printed, and how long it is beside how long it should be. */
import type { NarrativePart } from '#shared/form/section.ts';
import { LIMIT_READING_NAMES, readLimit } from '#shared/validation/readLimit.ts';
import { useCountedPart } from './counters/narrativeCounts.ts';

export interface PartTabProps {
  readonly id: string;
  readonly panel: string;
  readonly part: NarrativePart;
  readonly isOpen: boolean;
  onOpen(): void;
}

export function PartTab({ id, panel, part, isOpen, onOpen }: PartTabProps) {
  const counts = useCountedPart(part.id);
  const words = counts?.counts.words ?? 0;
  const reading = counts ? readLimit(counts.limit, words) : null;
  const amount = counts ? `${words}/${counts.limit.words}字` : '';
  return (
    <button
      type="button"
      role="tab"
      id={id}
      aria-selected={isOpen}
      aria-controls={panel}
      tabIndex={isOpen ? 0 : -1}
      className="part-tab"
      onClick={onOpen}
    >
      <span className="part-tab-title">{part.heading}</span>
      <span className="part-tab-amount digits">
        {amount}
        {reading && (words === 0 ? <span>未写</span> : <span className={`reading reading-${reading}`}>{LIMIT_READING_NAMES[reading]}</span>)}
      </span>
    </button>
  );
}
