import type { PageLine } from './page-line.ts';

/** A piece of text as the parser gives it. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/**
 * The lines of a page, in the order in which it draws them, which is the reading order of nearly every program that writes
 * columns. Pieces belong to one line while they stand on one base line and go on to the right.
 */
export function linesOfPage(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let ended = true;
  for (const { str, transform, width, hasEOL } of items) {
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const piece = { text: str, x, y, right: x + width, size: Math.hypot(c, d) };
    const line = lines.at(-1);
    if (str !== '' && !ended && line !== undefined && goesOn(line, piece))
      lines[lines.length - 1] = {
        ...line,
        text: line.text + gap(line, x) + str,
        right: piece.right,
        size: Math.max(line.size, piece.size),
      };
    else if (str !== '') lines.push(piece);
    ended = hasEOL || (str === '' && ended);
  }
  return lines.map(line => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
}

/** Raised and lowered figures stay in their line. */
function goesOn(line: PageLine, { x, y, size }: PageLine): boolean {
  const larger = Math.max(size, line.size);
  return Math.abs(y - line.y) < larger / 2 && x > line.right - larger;
}

/** The parser gives most spaces; one that is only a distance between pieces is put in. */
function gap(line: PageLine, x: number): string {
  return x - line.right > line.size * 0.25 && !line.text.endsWith(' ') ? ' ' : '';
}
