import type { Colours, Style } from '../report/colours.ts';
import { displayWidth } from '../report/display-width.ts';
import { Page } from '../report/page.ts';
import { printable } from '../report/printable.ts';
import { wrap } from '../report/wrap.ts';

/** Columns narrower than this are read one after the other. */
const narrowestColumn = 32;
const gap = 3;

/** Lines for a terminal, some of them set in columns. */
export class Sheet {
  readonly colours: Colours;
  readonly #width: number;
  #text = '';

  constructor(width: number, colours: Colours) {
    this.#width = width;
    this.colours = colours;
  }

  get text(): string {
    return this.#text;
  }

  blank(): void {
    if (this.#text !== '') this.#text += '\n';
  }

  heading(text: string): void {
    this.blank();
    this.paragraph(0, text, this.colours.bold);
  }

  paragraph(indent: number, text: string, style: Style = String): void {
    const page = new Page(this.#width, this.colours);
    page.paragraph(indent, page.run(text, style));
    this.#text += page.text;
  }

  row(label: string, text: string): void {
    const page = new Page(this.#width, this.colours);
    page.row(label, page.run(text));
    this.#text += page.text;
  }

  /** Cells beside one another under their heads where each is wide enough, else one below the other. */
  columns(cells: readonly { readonly head: string; readonly paragraphs: readonly string[] }[]): void {
    const width = Math.floor((this.#width - 2 - gap * (cells.length - 1)) / cells.length);
    if (width < narrowestColumn) {
      for (const { head, paragraphs } of cells) {
        this.paragraph(2, head, this.colours.cyan);
        for (const paragraph of paragraphs) this.paragraph(4, paragraph);
      }
      return;
    }
    const set = cells.map(({ head, paragraphs }) => [
      ...wrap(printable(head), width).map(line => ({ line, style: this.colours.cyan })),
      ...paragraphs.flatMap(paragraph => wrap(printable(paragraph), width).map(line => ({ line, style: String }))),
    ]);
    const height = Math.max(...set.map(lines => lines.length));
    for (let i = 0; i < height; i++) {
      const cellsOfLine = set.map(lines => {
        const { line, style } = lines[i] ?? { line: '', style: String };
        return style(line) + ' '.repeat(Math.max(0, width - displayWidth(line)));
      });
      this.#text += `  ${cellsOfLine.join(' '.repeat(gap)).trimEnd()}\n`;
    }
  }
}
