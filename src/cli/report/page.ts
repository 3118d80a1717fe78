import type { Colours, Style } from './colours.ts';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

const labelColumn = 2;
/** Where the values of labelled rows stand. */
export const valueColumn = 16;

/** Lines of a terminal, wrapped to its width, being written from top to bottom. */
export class Page {
  readonly colours: Colours;
  readonly #width: number;
  readonly #lines: string[] = [];

  constructor(width: number, colours: Colours) {
    this.#width = width;
    this.colours = colours;
  }

  /** A run of text as it is, or in a style. Control characters and white space are made safe to print. */
  run(text: string, style: Style = String): Run {
    return { text: printable(text), style };
  }

  blank(): void {
    if (this.#lines.length > 0) this.#lines.push('');
  }

  /** A paragraph, all of whose lines are indented; a space stands between its runs. */
  paragraph(indent: number, ...runs: readonly Run[]): void {
    for (const line of this.#laidOut(indent, runs)) this.#lines.push(`${' '.repeat(indent)}${line}`);
  }

  /** A label and its value, whose lines stand below one another beside it. */
  row(label: string, ...runs: readonly Run[]): void {
    const [first = '', ...rest] = this.#laidOut(valueColumn, runs);
    const gap = ' '.repeat(valueColumn - labelColumn - displayWidth(label));
    this.#lines.push(`${' '.repeat(labelColumn)}${label === '' ? '' : this.colours.dim(label)}${gap}${first}`);
    for (const line of rest) this.#lines.push(`${' '.repeat(valueColumn)}${line}`);
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #laidOut(indent: number, runs: readonly Run[]): string[] {
    const written = runs.filter(run => run.text !== '');
    const plain = written.map(run => run.text).join(' ');
    let from = 0;
    return wrap(plain, this.#width - indent).map(line => {
      const start = plain.indexOf(line, from);
      from = start + line.length;
      return styled(written, start, from);
    });
  }
}

/** The part [start, end) of the runs, joined by spaces, each stretch in its style. */
function styled(runs: readonly Run[], start: number, end: number): string {
  let at = 0;
  let line = '';
  for (const { text, style } of runs) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + text.length);
    if (from < to) line += (from > start && from === at ? ' ' : '') + style(text.slice(from - at, to - at));
    at += text.length + 1;
  }
  return line;
}
