/** Ticks or unticks one option among several. */
import type { Option } from '#shared/form/field.ts';

/** In the order of the form; what the edition does not know stays at the end. */
export function toggledOption(options: readonly Option[], chosen: readonly string[], id: string): readonly string[] {
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  const known = options.map((option) => option.id);
  return [...known.filter((option) => next.includes(option)), ...next.filter((option) => !known.includes(option))];
}
