import type { Piece } from '../record/record.ts';

/** What is known of an article beside its text. All are optional; none is guessed. */
export interface Metadata {
  /** The input's own id, returned with the record. */
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601, as precise as known, with an offset if known. */
  readonly published?: string;
  readonly url?: string;
  /** Primary language subtag; overrides identification. */
  readonly language?: string;
  /** Path of the file, where it came from one. */
  readonly path?: string;
}

/**
 * A place in a source text: UTF-16 code units [start, end), never empty. Only `Source.span` makes one, so that evidence cannot
 * point outside its text.
 */
export class Span {
  readonly #text: string;
  readonly start: number;
  readonly end: number;

  constructor(text: string, start: number, end: number) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
      throw new RangeError(`No span [${start}, ${end}) in a text of ${text.length} code units.`);
    this.#text = text;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.#text.slice(this.start, this.end);
  }

  /** The span as the record carries it. */
  get piece(): Piece {
    return { start: this.start, end: this.end, text: this.text };
  }
}

/** A text as it was decoded once, and what came with it. Nothing changes a character of it afterwards. */
export class Source {
  readonly text: string;
  readonly metadata: Metadata;

  constructor(text: string, metadata: Metadata = {}) {
    this.text = text;
    this.metadata = metadata;
    Object.freeze(this);
  }

  /** The span [start, end); throws a RangeError where the text has none. */
  span(start: number, end: number): Span {
    return new Span(this.text, start, end);
  }

  /** The span [start, end) without the white space and stray punctuation at its edges; null where nothing is left. */
  trimmed(start: number, end: number): Span | null {
    let from = start;
    let to = end;
    while (from < to && edge.test(this.text.charAt(from))) from++;
    while (to > from && edge.test(this.text.charAt(to - 1))) to--;
    return from < to ? this.span(from, to) : null;
  }
}

const edge = /[\s\p{P}]/u;
