import { type Tokens, tokenKind } from '../source/token.ts';
import type { Section } from './segment.ts';

/** Words between quotation marks. */
export interface Quotation {
  /** The words, without the marks: UTF-16 code units [start, end). */
  readonly start: number;
  readonly end: number;
  /** The tokens of the words, [from, to). */
  readonly from: number;
  readonly to: number;
  /** The tokens with the marks. */
  readonly outerFrom: number;
  readonly outerTo: number;
  /** How many words (or Han characters) it holds. */
  readonly words: number;
  /** False where the closing mark is of another kind than the opening one, or missing. */
  readonly matched: boolean;
}

/** What closes what opened; a straight mark closes itself. */
const pairs: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '"': '"', '‟': '”' };
const closing = new Set(['”', '»', '」', '』', '"', '“']);

/** Quotation marks are paired within a paragraph; one that is left open there ends with it. */
export function findQuotations(tokens: Tokens, sections: readonly Section[]): Quotation[] {
  const found: Quotation[] = [];
  for (const section of sections) {
    if (section.kind !== 'body') continue;
    const end = tokens.from(section.end);
    let open = -1;
    let opener = '';
    for (let i = tokens.from(section.start); i < end; i++) {
      if (open >= 0 && tokens.breaksBefore(i) > 0 && i > open + 1 && endsParagraph(tokens, i, end)) {
        if (opener !== '"' || tokens.mark(open + 1) !== '"') found.push(quotation(tokens, open, i, i, false));
        open = -1;
      }
      const mark = tokens.mark(i);
      if (mark === '') continue;
      if (open < 0) {
        const expected = pairs[mark];
        if ((expected !== undefined || mark === '”') && opens(tokens, i, mark)) {
          open = i;
          opener = mark;
        }
      } else if (closing.has(mark) && closes(tokens, i, mark, opener)) {
        if (i > open + 1) found.push(quotation(tokens, open, i, i + 1, matches(opener, mark)));
        open = -1;
      }
    }
    if (open >= 0 && end > open + 1 && found.at(-1)?.outerTo !== end) found.push(quotation(tokens, open, end, end, false));
  }
  return found;
}

const matches = (opener: string, mark: string): boolean => pairs[opener] === mark || (opener === '”' && mark === '”');

/** A paragraph ends at a blank line, or where a line after a finished sentence opens a quotation of its own. */
function endsParagraph(tokens: Tokens, i: number, end: number): boolean {
  if (tokens.breaksBefore(i) > 1) return true;
  const opener = tokens.mark(i);
  return i < end && pairs[opener] !== undefined && /[.!?"”]/.test(tokens.textOf(i - 1));
}

/** A straight or wrongly turned mark opens where white space or a bracket stands before it and none after it. */
function opens(tokens: Tokens, i: number, mark: string): boolean {
  if (mark !== '"' && mark !== '”') return true;
  const spacedAfter = i + 1 < tokens.length && tokens.spaceBefore(i + 1);
  const spacedBefore = tokens.spaceBefore(i) || i === 0;
  if (mark === '”') return spacedBefore && !spacedAfter;
  return !spacedAfter || !spacedBefore || tokens.breaksBefore(i) > 0;
}

/** A mark that could open does not close another kind, save where no space stands before it. */
function closes(tokens: Tokens, i: number, mark: string, opener: string): boolean {
  if (matches(opener, mark)) return mark !== '"' || !tokens.spaceBefore(i) || i + 1 >= tokens.length || tokens.spaceBefore(i + 1);
  return !tokens.spaceBefore(i);
}

function quotation(tokens: Tokens, open: number, close: number, outerTo: number, matched: boolean): Quotation {
  const from = open + 1;
  let words = 0;
  if (!isHanTerm(tokens, open, close))
    for (let i = from; i < close; i++) if (tokens.isWord(i) || tokens.isNumber(i) || tokens.kind(i) === tokenKind.han) words++;
  return { start: tokens.start(from), end: tokens.end(close - 1), from, to: close, outerFrom: open, outerTo, words, matched };
}

/** Chinese puts names of plans and terms in quotation marks: only words that a colon opens, or that end as a sentence does, are spoken. */
function isHanTerm(tokens: Tokens, open: number, close: number): boolean {
  if (tokens.kind(open + 1) !== tokenKind.han && tokens.kind(close - 1) !== tokenKind.han) return false;
  const opensSentence = /[。！？]/.test(tokens.mark(open - 1)) || tokens.breaksBefore(open) > 0 || open === 0;
  if (opensSentence && /[，,]/.test(tokens.textOf(close + 1))) return false;
  return !/[:：]/.test(tokens.mark(open - 1)) && !/[。！？，,!?…]/.test(tokens.textOf(close - 1));
}
