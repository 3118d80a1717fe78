import { joinLines } from './join-lines.ts';
import type { PageLine } from './page-line.ts';

/**
 * The text of pages: lines joined into paragraphs, with a blank line between them. A paragraph ends where the distance, the size
 * of the letters or an indent says so, or where a line that closes a sentence stops short; it goes on over the end of a page or
 * column where nothing does.
 */
export function paragraphsOfPages(pages: readonly (readonly PageLine[])[]): string {
  const paragraphs: PageLine[][] = [];
  for (const lines of pages) {
    const pitch = usualPitch(lines);
    lines.forEach((line, i) => {
      const paragraph = paragraphs.at(-1);
      const previous = paragraph?.at(-1);
      if (paragraph === undefined || previous === undefined || startsAnew(previous, line, { pitch, turned: i === 0, paragraph }))
        paragraphs.push([line]);
      else paragraph.push(line);
    });
  }
  const texts = paragraphs.map(lines => lines.map(({ text }) => text));
  return joinLines(texts).join('\n\n');
}

interface Surroundings {
  /** The usual distance of base lines on the page. */
  readonly pitch: number;
  /** Whether the line is the first of its page. */
  readonly turned: boolean;
  readonly paragraph: readonly PageLine[];
}

function startsAnew(previous: PageLine, line: PageLine, { pitch, turned, paragraph }: Surroundings): boolean {
  const size = Math.max(previous.size, line.size);
  if (Math.abs(previous.size - line.size) > size * 0.12) return true;
  const closes = /[.!?。！？…:：]["'”’»」』）)]*$/u.test(previous.text);
  const down = previous.y - line.y;
  // Up the page is another column; both there and on a new page, distances say nothing.
  if (turned || down < 0) return closes;
  // Lines of one paragraph stand no further apart than twice their size and a half, however few the page has.
  if (down > Math.max(Math.min(pitch, size * 2.5) * 1.35, size * 1.2)) return true;
  const inColumn = paragraph.slice(-50).filter(({ x }) => Math.abs(x - previous.x) < size * 4);
  const stopsShort = previous.right < Math.max(...inColumn.map(({ right }) => right)) - size * 2;
  const indented = line.x > previous.x + size * 0.8;
  return (closes && stopsShort) || (indented && (closes || paragraph.length > 1));
}

function usualPitch(lines: readonly PageLine[]): number {
  const pitches = lines.flatMap((line, i) => {
    const down = (lines[i - 1]?.y ?? line.y) - line.y;
    return down > line.size / 2 ? [down] : [];
  });
  // The lower third: in a page of short paragraphs, half of the distances are those between them.
  return pitches.sort((a, b) => a - b)[Math.floor(pitches.length / 3)] ?? 0;
}
