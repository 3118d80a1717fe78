import type { QueryPlace } from './query.ts';
import { QueryError } from './query-error.ts';

/** A value of a field as it is written, without its quotation marks. */
export interface WrittenValue {
  readonly text: string;
  readonly place: QueryPlace;
}

/** The smallest pieces of a query. */
export type Lexeme =
  | { readonly kind: 'open' | 'close' | 'not' | 'or' | 'and'; readonly place: QueryPlace }
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly phrase: boolean;
      readonly prefix: boolean;
      readonly place: QueryPlace;
    }
  | { readonly kind: 'field'; readonly name: WrittenValue; readonly values: readonly WrittenValue[]; readonly place: QueryPlace };

/** Cuts a query into its pieces. Throws a QueryError at quotation marks that do not close and at fields without a value. */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/u.test(character)) at++;
    else {
      const lexeme = lexemeAt(text, at, character);
      found.push(lexeme);
      at = lexeme.place.end;
    }
  }
  return found;
}

function lexemeAt(text: string, at: number, character: string): Lexeme {
  const one = { start: at, end: at + 1 };
  if (opening.includes(character)) return { kind: 'open', place: one };
  if (closing.includes(character)) return { kind: 'close', place: one };
  if (character === '-' && /^[^\s]/u.test(text.slice(at + 1, at + 2))) return { kind: 'not', place: one };
  if (quotes.has(character)) {
    const { text: phrase, place } = quoted(text, at);
    const prefix = text.charAt(place.end) === '*';
    parted(text, place.end + Number(prefix));
    return { kind: 'words', text: phrase, phrase: true, prefix, place: { start: at, end: place.end + Number(prefix) } };
  }
  const word = bare(text, at, wordEnd);
  const colon = word.text.search(/[:：]/);
  if (colon > 0 && fieldName.test(word.text.slice(0, colon))) return field(text, at, colon);
  if (word.text === 'AND') return { kind: 'and', place: word.place };
  if (word.text === 'OR') return { kind: 'or', place: word.place };
  if (word.text === 'NOT') return { kind: 'not', place: word.place };
  const prefix = word.text.endsWith('*');
  return { kind: 'words', text: prefix ? word.text.slice(0, -1) : word.text, phrase: false, prefix, place: word.place };
}

function field(text: string, at: number, colon: number): Lexeme {
  const name: WrittenValue = { text: text.slice(at, at + colon), place: { start: at, end: at + colon } };
  const values: WrittenValue[] = [];
  let end = at + colon;
  do {
    const from = end + 1;
    const value = quotes.has(text.charAt(from)) ? quoted(text, from) : bare(text, from, valueEnd);
    if (value.text.trim() === '') throw emptyValue(name, at, from);
    values.push(value);
    end = value.place.end;
  } while (/[,，]/.test(text.charAt(end)));
  parted(text, end);
  return { kind: 'field', name, values, place: { start: at, end } };
}

/** What follows a quotation mark without a space might be meant as part of the same. */
function parted(text: string, end: number): void {
  if (/^(?:$|[\s()（）])/u.test(text.slice(end, end + 1))) return;
  throw new QueryError('Put a space before this, or take it into the quotation marks.', { start: end, end: end + 1 });
}

function emptyValue(name: WrittenValue, start: number, end: number): QueryError {
  return new QueryError(
    `'${name.text}:' needs a value right behind it, as in '${name.text}:value' or '${name.text}:"several words"'. To look for the word itself, put it in quotation marks.`,
    { start, end },
  );
}

/** What stands between quotation marks; a backslash takes the next character as it is. */
function quoted(text: string, at: number): WrittenValue {
  const close = quotes.get(text.charAt(at)) ?? '"';
  let inside = '';
  for (let i = at + 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === close) return { text: inside, place: { start: at, end: i + 1 } };
    if (character === '\\' && i + 1 < text.length) i++;
    inside += text.charAt(i);
  }
  throw new QueryError(`The quotation mark is not closed; put ${close} behind the last word of the phrase.`, {
    start: at,
    end: text.length,
  });
}

function bare(text: string, at: number, stop: RegExp): WrittenValue {
  stop.lastIndex = at;
  const end = stop.exec(text)?.index ?? text.length;
  return { text: text.slice(at, end), place: { start: at, end } };
}

const opening = '(（';
const closing = ')）';
/** Every mark that opens a phrase, and the one that closes it. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
]);
const wordEnd = /[\s()（）"“«「]/gu;
const valueEnd = /[\s()（）"“«「,，]/gu;
const fieldName = /^\p{L}[\p{L}-]*$/u;
