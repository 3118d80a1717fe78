/** What a token is. White space is not a token: it is the gap between two, and `Tokens` tells how it looks. */
export const tokenKind = { word: 0, number: 1, punctuation: 2, han: 3, symbol: 4 } as const;
export type TokenKind = (typeof tokenKind)[keyof typeof tokenKind];

/**
 * The tokens of a text, packed: for each its place, its kind and how many line breaks stand before it. The tokens and the white
 * space between them are the text, character for character.
 */
export class Tokens {
  readonly text: string;
  length = 0;
  /** For each token, where it starts and where it ends. */
  #places: Uint32Array;
  /** For each token, its kind, and above it the line breaks before it. */
  #marks: Uint16Array;

  constructor(text: string) {
    this.text = text;
    const capacity = Math.max(16, text.length >> 2);
    this.#places = new Uint32Array(2 * capacity);
    this.#marks = new Uint16Array(capacity);
  }

  start(i: number): number {
    return i < this.length ? (this.#places[2 * i] ?? this.text.length) : this.text.length;
  }

  end(i: number): number {
    return i < this.length ? (this.#places[2 * i + 1] ?? this.text.length) : this.text.length;
  }

  kind(i: number): TokenKind {
    const kind = this.#kindOf(i);
    return kind === 0 || kind === 1 || kind === 2 || kind === 3 ? kind : tokenKind.symbol;
  }

  /** Line breaks in the white space before token i, 255 at most. */
  breaksBefore(i: number): number {
    return (this.#marks[i] ?? 0) >> kindBits;
  }

  spaceBefore(i: number): boolean {
    return i === 0 ? this.start(0) > 0 : this.start(i) > this.end(i - 1);
  }

  textOf(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** The mark, where token i is punctuation; '' where it is a word, a number or a symbol. Cuts nothing out of the text. */
  mark(i: number): string {
    return this.#kindOf(i) === tokenKind.punctuation ? markOf(this.text.charCodeAt(this.start(i))) : '';
  }

  /** The first token that starts at or after a place; `length` where there is none. */
  from(place: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isWord(i: number): boolean {
    return this.#kindOf(i) === tokenKind.word;
  }

  isNumber(i: number): boolean {
    return this.#kindOf(i) === tokenKind.number;
  }

  /** Whether token i begins with an upper-case letter. */
  isCapitalised(i: number): boolean {
    if (this.#kindOf(i) !== tokenKind.word) return false;
    const code = this.text.charCodeAt(this.start(i));
    return code < 128 ? code >= 65 && code <= 90 : isUpperCase(code);
  }

  add(start: number, end: number, kind: TokenKind, breaks: number): void {
    const i = this.length++;
    if (i === this.#marks.length) this.#grow();
    this.#places[2 * i] = start;
    this.#places[2 * i + 1] = end;
    this.#marks[i] = kind | (Math.min(breaks, 255) << kindBits);
  }

  /** These tokens without some of them; the ranges [from, to) are in order and apart. What is left out counts as a gap. */
  without(ranges: readonly { readonly from: number; readonly to: number }[]): Tokens {
    const left = new Tokens(this.text);
    let next = 0;
    let breaks = 0;
    for (let i = 0; i < this.length; i++) {
      while (next < ranges.length && i >= (ranges[next]?.to ?? 0)) next++;
      const range = ranges[next];
      breaks += this.breaksBefore(i);
      if (range !== undefined && i >= range.from) continue;
      left.add(this.start(i), this.end(i), this.kind(i), breaks);
      breaks = 0;
    }
    return left;
  }

  /** The kind of token i; that of no token beyond the first and the last. */
  #kindOf(i: number): number {
    return i < this.length ? (this.#marks[i] ?? noKind) & kindMask : noKind;
  }

  #grow(): void {
    const places = new Uint32Array(2 * this.#places.length);
    places.set(this.#places);
    this.#places = places;
    const marks = new Uint16Array(2 * this.#marks.length);
    marks.set(this.#marks);
    this.#marks = marks;
  }
}

/** How a kind is packed beside the line breaks. */
const kindBits = 3;
const kindMask = 7;
const noKind = 7;

/** Splits a text into words, numbers, Han characters, punctuation and symbols. A word is a run of letters; hyphens part words. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text);
  const scanner = new Scanner(text);
  while (scanner.next()) tokens.add(scanner.start, scanner.end, scanner.kind, scanner.breaks);
  return tokens;
}

/** Tells each token of a text, in order: its place [start, end), its kind, and the line breaks before it. */
export function scan(text: string, tell: (start: number, end: number, kind: TokenKind, breaks: number) => void): void {
  const scanner = new Scanner(text);
  while (scanner.next()) tell(scanner.start, scanner.end, scanner.kind, scanner.breaks);
}

/** Goes through a text token by token. */
class Scanner {
  readonly #text: string;
  readonly #length: number;
  start = 0;
  end = 0;
  kind: TokenKind = tokenKind.symbol;
  breaks = 0;

  constructor(text: string) {
    this.#text = text;
    this.#length = text.length;
  }

  /** Goes on to the next token; false where there is none. */
  next(): boolean {
    const start = this.#afterSpace();
    if (start === this.#length) return false;
    const code = codeAt(this.#text, start);
    this.start = start;
    this.end = start + 1;
    switch (classOf(code)) {
      case letter:
        this.end = this.#endOfWord(start + 1);
        this.kind = tokenKind.word;
        break;
      case digit:
        this.end = this.#endOfNumber(start + 1);
        this.kind = tokenKind.number;
        break;
      case han:
        this.kind = tokenKind.han;
        break;
      case punctuation:
        this.kind = tokenKind.punctuation;
        break;
      case highSurrogate:
        this.kind = this.#kindOfPair(start);
        break;
      default:
        this.kind = tokenKind.symbol;
    }
    return true;
  }

  /** The next character that is no white space; counts the line breaks on the way. */
  #afterSpace(): number {
    let at = this.end;
    this.breaks = 0;
    for (; at < this.#length; at++) {
      const code = codeAt(this.#text, at);
      const type = classOf(code);
      if (type === lineBreak) {
        if (code !== 10 || at === 0 || codeAt(this.#text, at - 1) !== 13) this.breaks++;
      } else if (type !== space) break;
    }
    return at;
  }

  #endOfWord(from: number): number {
    let end = from;
    for (; end < this.#length; end++) {
      const type = classOf(codeAt(this.#text, end));
      if (type !== letter && type !== mark) break;
    }
    return end;
  }

  /** Digits, with single points, commas or spaces of a thousand inside: '4,3', '1.500', '17.04.2025'. */
  #endOfNumber(from: number): number {
    let end = from;
    while (end < this.#length) {
      const code = codeAt(this.#text, end);
      if (classOf(code) === digit) end++;
      else if ((code === 46 || code === 44) && end + 1 < this.#length && classOf(codeAt(this.#text, end + 1)) === digit) end += 2;
      else break;
    }
    return end;
  }

  /** The kind of the character of two code units that begins at a place, which is taken whole. */
  #kindOfPair(at: number): TokenKind {
    const point = this.#text.codePointAt(at) ?? 0;
    if (point < 0x10000) return tokenKind.symbol; // half a pair
    this.end = at + 2;
    return point >= 0x20000 && point <= 0x3ffff ? tokenKind.han : tokenKind.symbol;
  }
}

/** A code unit, read in a way that takes the same time however the string is stored: whole, as a slice, joined of two. */
const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
const { charCodeAt } = String.prototype;

const space = 0;
const lineBreak = 1;
const letter = 2;
const digit = 3;
const punctuation = 4;
const han = 5;
const highSurrogate = 6;
const symbol = 7;
const mark = 8;

const unclassified = 255;

/** Class of every UTF-16 code unit, worked out when first met and looked up ever after: this is the engine's innermost loop. */
const classes = new Uint8Array(0x10000).fill(unclassified);

function classOf(code: number): number {
  const known = classes[code] ?? symbol;
  if (known !== unclassified) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return highSurrogate;
  if (code >= 0xdc00 && code <= 0xdfff) return symbol;
  const character = String.fromCharCode(code);
  if (/[\n\r\u2028\u2029\v\f]/.test(character)) return lineBreak;
  if (/[\s\u200b\ufeff\u0085]/.test(character)) return space;
  if (/\p{Script=Han}/u.test(character) && /\p{L}|\p{N}/u.test(character)) return han;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return mark;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/\p{P}/u.test(character)) return punctuation;
  return symbol;
}

/** Every mark met so far, as one string for good: marks are compared and looked up again and again. */
const marks = new Map<number, string>();

function markOf(code: number): string {
  const known = marks.get(code);
  if (known !== undefined) return known;
  const made = String.fromCharCode(code);
  marks.set(code, made);
  return made;
}

/** For every UTF-16 code unit, whether a letter is upper case: 0 where that has not been asked yet, 1 for no, 2 for yes. */
const upperCase = new Uint8Array(0x10000);

function isUpperCase(code: number): boolean {
  const known = upperCase[code] ?? 0;
  if (known !== 0) return known === 2;
  const character = String.fromCharCode(code);
  const found = character !== character.toLowerCase();
  upperCase[code] = found ? 2 : 1;
  return found;
}
