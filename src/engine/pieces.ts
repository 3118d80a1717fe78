import type { Range } from './attribution.ts';
import type { Mentions } from './lookup.ts';

/** What stands between two marks of a sentence: tokens [from, to), and the mark before it, folded. */
export interface Piece extends Range {
  readonly after: string;
}

const marks = new Set([',', ';', ':']);
const opening = new Set(['“', '「', '『', '《', '(', '（', '«', '〈']);
const closing = new Set(['”', '」', '』', '》', ')', '）', '»', '〉']);

/** The pieces between commas, semicolons and colons; what stands in quotation marks or brackets is not parted. */
export function piecesOf(mentions: Mentions, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let after = '';
  let depth = 0;
  for (let at = from; at < to; at++) {
    const character = mentions.tokens.mark(at);
    if (character === '') continue;
    if (opening.has(character)) depth++;
    else if (closing.has(character)) depth = Math.max(0, depth - 1);
    const mark = depth === 0 ? mentions.norm(at) : '';
    if (!marks.has(mark)) continue;
    if (at > start) pieces.push({ from: start, to: at, after });
    start = at + 1;
    after = mark;
  }
  if (to > start) pieces.push({ from: start, to, after });
  return pieces;
}
