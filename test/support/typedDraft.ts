/** The states of a whole application, one after the other, as somebody leaves them who goes on writing it. */
import type { Draft } from '#shared/application/draft.ts';

const WORDS = ['产线改造后，', '缺陷率下降', '由班组长复核，', '逐批记录；', '顾客反馈', '在三个月内关闭。', '（见图2）', '按工序分解到人，'];
const NARRATIVES = ['narrative.overview', 'narrative.method', 'narrative.implementation', 'narrative.results'];
const BEGIN = Date.parse('2026-11-25T06:00:00.000Z');
const PAUSE_MS = 1700;

/** The next state: a few words typed into one of four texts, sometimes taken out. */
export function typedDraft(draft: Draft, revision: number, beginMs = BEGIN): Draft {
  const id = NARRATIVES[Math.floor(revision / 40) % NARRATIVES.length] ?? '';
  const json = JSON.stringify(draft.answers.fields[id]);
  const texts = [...json.matchAll(/"text":"([^"\\]{12,})"/g)];
  const chosen = texts[Math.floor(revision / 10) % texts.length];
  const words = WORDS[revision % WORDS.length] ?? '';
  if (!chosen) throw new Error(`no text in ${id}`);
  // Four characters into the text itself.
  const place = chosen.index + '"text":"'.length + 4;
  const changed = revision % 9 === 0 ? `${json.slice(0, place)}${json.slice(place + 4)}` : `${json.slice(0, place)}${words}${json.slice(place)}`;
  return {
    ...draft, revision, changedAt: new Date(beginMs + revision * PAUSE_MS).toISOString(),
    answers: { ...draft.answers, fields: { ...draft.answers.fields, [id]: JSON.parse(changed) } },
  };
}
