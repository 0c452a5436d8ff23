/** A text as a message can quote it: one line, and not more of it than tells the reader which one is meant. */

export function shortened(text: string, longest: number): string {
  // A character is at most two units; what lies far behind the end is not looked at.
  const characters = Array.from(text.slice(0, longest * 4).replace(/\s+/g, ' ').trim());
  return characters.length > longest || text.length > longest * 4 ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
