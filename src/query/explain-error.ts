import { displayWidth } from './display-width.ts';
import type { QueryError } from './query-error.ts';

/** The message of an error, the line of the query in which it stands, and a caret line under the place. */
export function explainError(text: string, error: QueryError): string {
  const { start, end } = error.place;
  const lineStart = text.slice(0, start).search(/[^\n\r]*$/);
  const lineLength = text.slice(lineStart).search(/[\n\r]|$/);
  const from = Math.max(lineStart, start - widest);
  const to = Math.min(lineStart + lineLength, start + widest);
  const before = (from > lineStart ? '…' : '') + printable(text.slice(from, start));
  const marked = printable(text.slice(start, Math.min(end, to)));
  const after = printable(text.slice(Math.max(start, Math.min(end, to)), to)) + (to < lineStart + lineLength ? '…' : '');
  const caret = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked)));
  return `${error.message}\n  ${before}${marked}${after}\n  ${caret}`;
}

/** Characters of a long line that are shown on either side of the place. */
const widest = 60;

/** Control characters and marks of direction would move the caret from its place, or the terminal from its senses. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/[\p{Cf}\p{Cs}]/gu, '');
