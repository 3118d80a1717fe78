import { charactersOf, displayWidth, isWide } from './display-width.ts';

/**
 * A text in lines of at most `width` columns. Breaks at spaces, after hyphens, between Chinese characters, and elsewhere in a word
 * only where it is longer than a line. An empty text is one empty line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const { text: unit, spaced } of unitsOf(text, width)) {
    const gap = spaced && line !== '' ? 1 : 0;
    const needed = displayWidth(unit);
    if (line !== '' && taken + gap + needed > width) {
      lines.push(line);
      line = unit;
      taken = needed;
    } else {
      line += (gap === 1 ? ' ' : '') + unit;
      taken += gap + needed;
    }
  }
  return [...lines, line];
}

interface Unit {
  readonly text: string;
  /** Whether a space stood before it. */
  readonly spaced: boolean;
}

/** What is not broken: a word or its part up to a hyphen, or a Chinese character with the marks that cling to it. */
function* unitsOf(text: string, width: number): Generator<Unit> {
  for (const word of text.split(' ')) {
    if (word === '') continue;
    let spaced = true;
    let unit = '';
    let last = '';
    for (const character of charactersOf(word)) {
      const mayBreak =
        last === '-'
          ? letter.test(character)
          : (isWide(last) || isWide(character)) && !opening.test(last) && !closing.test(character);
      const mustBreak = displayWidth(unit + character) > width;
      if (unit !== '' && (mayBreak || mustBreak)) {
        yield { text: unit, spaced };
        spaced = false;
        unit = '';
      }
      unit += character;
      last = character;
    }
    yield { text: unit, spaced };
  }
}

const letter = /^\p{L}/u;
const opening = /^[\p{Ps}\p{Pi}]/u;
const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;
