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
  #starts: Uint32Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;
  #breaks: Uint8Array;

  constructor(text: string) {
    this.text = text;
    const capacity = Math.max(16, text.length >> 1);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#breaks = new Uint8Array(capacity);
  }

  start(i: number): number {
    return this.#starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.#ends[i] ?? this.text.length;
  }

  kind(i: number): TokenKind {
    const kind = this.#kinds[i];
    return kind === 0 || kind === 1 || kind === 2 || kind === 3 ? kind : tokenKind.symbol;
  }

  /** Line breaks in the white space before token i, 255 at most. */
  breaksBefore(i: number): number {
    return this.#breaks[i] ?? 0;
  }

  spaceBefore(i: number): boolean {
    return i === 0 ? this.start(0) > 0 : this.start(i) > this.end(i - 1);
  }

  textOf(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** The mark, where token i is punctuation; '' where it is a word, a number or a symbol. Cuts nothing out of the text. */
  mark(i: number): string {
    return i >= 0 && i < this.length && this.#kinds[i] === tokenKind.punctuation ? this.text.charAt(this.start(i)) : '';
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
    return i < this.length && this.#kinds[i] === tokenKind.word;
  }

  isNumber(i: number): boolean {
    return i < this.length && this.#kinds[i] === tokenKind.number;
  }

  /** Whether token i begins with an upper-case letter. */
  isCapitalised(i: number): boolean {
    if (this.#kinds[i] !== tokenKind.word || i >= this.length) return false;
    const code = this.text.charCodeAt(this.start(i));
    if (code < 128) return code >= 65 && code <= 90;
    const first = this.text.charAt(this.start(i));
    return first !== first.toLowerCase();
  }

  add(start: number, end: number, kind: TokenKind, breaks: number): void {
    if (this.length === this.#starts.length) this.#grow();
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.#kinds[this.length] = kind;
    this.#breaks[this.length] = Math.min(breaks, 255);
    this.length++;
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

  #grow(): void {
    const larger = <T extends Uint8Array | Uint32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const size = this.#starts.length * 2;
    this.#starts = larger(this.#starts, new Uint32Array(size));
    this.#ends = larger(this.#ends, new Uint32Array(size));
    this.#kinds = larger(this.#kinds, new Uint8Array(size));
    this.#breaks = larger(this.#breaks, new Uint8Array(size));
  }
}

/** Splits a text into words, numbers, Han characters, punctuation and symbols. A word is a run of letters; hyphens part words. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text);
  scan(text, (start, end, kind, breaks) => tokens.add(start, end, kind, breaks));
  return tokens;
}

/** Tells each token of a text, in order: its place [start, end), its kind, and the line breaks before it. */
export function scan(text: string, tell: (start: number, end: number, kind: TokenKind, breaks: number) => void): void {
  let breaks = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const type = classOf(code);
    if (type === space || type === lineBreak) {
      if (type === lineBreak && !(code === 10 && i > 0 && text.charCodeAt(i - 1) === 13)) breaks++;
      i++;
      continue;
    }
    let end = i + 1;
    let kind: TokenKind = tokenKind.symbol;
    if (type === letter) {
      while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
      kind = tokenKind.word;
    } else if (type === digit) {
      end = endOfNumber(text, end);
      kind = tokenKind.number;
    } else if (type === han) kind = tokenKind.han;
    else if (type === punctuation) kind = tokenKind.punctuation;
    else if (type === highSurrogate && end < text.length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) {
      const point = text.codePointAt(i) ?? 0;
      end++;
      kind = point >= 0x20000 && point <= 0x3ffff ? tokenKind.han : tokenKind.symbol;
    }
    tell(i, end, kind, breaks);
    breaks = 0;
    i = end;
  }
}

/** Digits, with single points, commas or spaces of a thousand inside: '4,3', '1.500', '17.04.2025'. */
function endOfNumber(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const type = classOf(text.charCodeAt(end));
    if (type === digit) end++;
    else if ((text[end] === '.' || text[end] === ',') && end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === digit)
      end += 2;
    else break;
  }
  return end;
}

const space = 0;
const lineBreak = 1;
const letter = 2;
const digit = 3;
const punctuation = 4;
const han = 5;
const highSurrogate = 6;
const symbol = 7;
const mark = 8;

const isWordPart = (code: number): boolean => {
  const type = classOf(code);
  return type === letter || type === mark;
};

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
