/** The bytes of a draft.json as a JSON value, when they are one that may be looked at. What it says is the gate's question. */
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { DRAFT_FILE_LIMITS } from './draftFileLimits.ts';
import { decodeUtf8 } from './utf8.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The closing ones follow two later. */
const OPENING_BRACKET = 0x5b;
const OPENING_BRACE = 0x7b;

/** Counts before parsing, because a million brackets take a thousand times their size in memory. */
function isBeyondLimits(bytes: Uint8Array): boolean {
  let depth = 0;
  let objects = 0;
  let inText = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === QUOTE) inText = !inText;
    else if (inText) index += byte === BACKSLASH ? 1 : 0;
    else if (byte === OPENING_BRACKET || byte === OPENING_BRACE) {
      depth += 1;
      objects += 1;
      if (depth > DRAFT_FILE_LIMITS.depth || objects > DRAFT_FILE_LIMITS.objects) return true;
    } else if (byte === OPENING_BRACKET + 2 || byte === OPENING_BRACE + 2) depth -= 1;
  }
  return false;
}

/** Refuses text that is no JSON, and JSON that nests deeper than any draft. */
export function readDraftJson(bytes: Uint8Array): unknown {
  if (bytes.length > DRAFT_FILE_LIMITS.draftBytes) throw new DraftRefused('tooLarge', '里面的文字超过 50 MB，不是正常的草稿，没有打开。');
  if (isBeyondLimits(bytes)) throw new DraftRefused('unsafe', '里面的内容层层嵌套，不是正常的草稿，没有打开。');
  const text = decodeUtf8(bytes);
  if (text === null) throw new DraftRefused('damaged', '里面的文字不是 UTF-8 编码，文件可能已损坏，请换一份完好的再试。');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DraftRefused('damaged', '里面的 draft.json 不是完好的 JSON，文件可能已损坏或没有传完，请换一份完好的再试。', { cause: error });
  }
}
