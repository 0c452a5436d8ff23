/** Findings of what was seen in the lines of one text. */
import { type CheckContext, findingAt } from '#shared/validation/check.ts';
import type { Finding } from '#shared/validation/finding.ts';
import type { Hit } from './hit.ts';
import { spanInText } from './spanInText.ts';
import type { TextLine } from './textLine.ts';
import type { WrittenText } from './textSources.ts';

/** Of one text; more of them would not be read one by one. */
const MOST_FINDINGS = 100;

export function findingsIn(context: CheckContext, text: WrittenText, read: (line: TextLine, index: number) => readonly Hit[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, line] of text.lines.entries()) {
    for (const { rule, severity, quote, position, message } of read(line, index)) {
      const span = spanInText(text.lines, index, quote, position);
      findings.push(findingAt(context, text.place, { rule, severity, message, source: text.source, span }));
      if (findings.length === MOST_FINDINGS) return findings;
    }
  }
  return findings;
}
