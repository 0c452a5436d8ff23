/** 证实性材料: what the notice asks for is there, and what is listed has its files. */
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import { answersSuggestion } from '#shared/application/evidenceSuggestions.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { EvidenceSuggestion } from '#shared/form/evidence.ts';
import { type Check, findingAt, THE_EVIDENCE } from './check.ts';
import { conditionReads } from './conditionReads.ts';

function suggestionCheck(edition: Edition, suggestion: EvidenceSuggestion): Check {
  return {
    reads: [THE_EVIDENCE, ...(suggestion.when ? conditionReads(edition, suggestion.when) : [])],
    find(context) {
      if (suggestion.when && !conditionHolds(context.edition, context.answers, suggestion.when)) return [];
      if (context.draft.evidence.some((item) => answersSuggestion(item, suggestion))) return [];
      return [findingAt(context, { kind: 'evidence', item: suggestion.id }, {
        rule: 'evidence.required', severity: 'warning', message: `${suggestion.reason}，请提供${suggestion.title}。`, source: suggestion.source,
      })];
    },
  };
}

const filesCheck: Check = {
  reads: [THE_EVIDENCE],
  find: (context) => context.draft.evidence.flatMap((item) => {
    const place = { kind: 'evidence', item: item.id } as const;
    const source = context.edition.source;
    if (item.files.length === 0) {
      return [findingAt(context, place, { rule: 'evidence.files', severity: 'hint', message: `“${item.title}”还没有文件，建议添加。`, source })];
    }
    const isThere = item.files.every((file) => context.draft.assets.some(({ sha256 }) => sha256 === file.asset));
    return isThere ? [] : [findingAt(context, place, {
      rule: 'evidence.missingFile', severity: 'error', message: `“${item.title}”的文件不见了，请重新添加。`, source,
    })];
  }),
};

export function evidenceChecks(edition: Edition): readonly Check[] {
  return [
    ...edition.evidence.filter(({ strength }) => strength === 'required').map((suggestion) => suggestionCheck(edition, suggestion)),
    filesCheck,
  ];
}
