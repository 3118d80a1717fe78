import { fieldNames, fields, isFieldName } from './fields.ts';
import type { NameKind, Names } from './names.ts';
import type { QueryPlace } from './query.ts';
import { quotedValue } from './quoted-value.ts';

/** Something that could stand where the caret is. */
export interface Suggestion {
  /** What it would replace; everything from there to the caret. */
  readonly place: QueryPlace;
  readonly text: string;
  /** What it means, to be shown beside it. */
  readonly about: string;
}

/**
 * What could be meant by what stands before the caret (UTF-16 code units into the text): a field, a field's value, or for a free word somebody
 * known by that name; the likeliest first. Never throws, whatever stands there.
 */
export function suggest(text: string, caret: number, names: Names): Suggestion[] {
  const before = text.slice(0, caret);
  const start = startOfWord(before);
  const word = before.slice(start);
  const [, sign = '', name = '', values] = /^(-?)([^:：]*)(?:[:：](.*))?$/su.exec(word) ?? [];
  if (values === undefined) return forFreeWord(name, { start: start + sign.length, end: before.length }, names);
  const field = name.toLowerCase();
  if (!isFieldName(field)) return [];
  const from = start + word.length - values.length + startOfLast(values);
  const value = before.slice(from).replace(/^["“«「]/u, '');
  return forValue(field, value, { start: from, end: before.length }, names);
}

/** The most that are offered at once. */
const most = 8;

/** Where the word before the caret begins; white space inside quotation marks is part of it. */
function startOfWord(before: string): number {
  let start = 0;
  let quote = '';
  for (let i = 0; i < before.length; i++) {
    const character = before.charAt(i);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (closing.has(character)) quote = closing.get(character) ?? '';
    else if (/[\s()（）]/u.test(character)) start = i + 1;
  }
  return start;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
]);

/** Where the last value of a list begins. */
const startOfLast = (values: string): number => Math.max(values.lastIndexOf(','), values.lastIndexOf('，')) + 1;

function forFreeWord(word: string, place: QueryPlace, names: Names): Suggestion[] {
  if (word === '') return [];
  const inQuotes = /^["“«「]/u.test(word);
  const bare = inQuotes ? word.slice(1) : word;
  const offered: Suggestion[] = inQuotes
    ? []
    : fieldNames
        .filter(name => name.startsWith(bare.toLowerCase()))
        .map(name => ({ place, text: `${name}:`, about: fields[name].about }));
  if (bare.trim().length < shortest(bare)) return offered.slice(0, most);
  const known = [
    ...names.beginning('actor', bare, 5).map(({ text, name }) => ({ place, text: actorField(text), about: name })),
    ...names.beginning('formula', bare, 3).map(({ text, name }) => ({ place, text: `formula:${text}`, about: name })),
  ];
  return [...offered, ...known].slice(0, most);
}

/** One letter begins too many names; one Chinese character does not. */
const shortest = (word: string): number => (/\p{Script=Han}/u.test(word) ? 1 : 2);

const actorField = (id: string): string => (id.startsWith('state:') ? `state:${id.slice('state:'.length)}` : `person:${id}`);

function forValue(field: keyof typeof fields, value: string, place: QueryPlace, names: Names): Suggestion[] {
  const { values, about } = fields[field];
  switch (values.of) {
    case 'words': {
      const wanted = value
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
      const known: readonly string[] = values.words;
      return known
        .filter(word => word.startsWith(wanted) || word.includes(`-${wanted}`))
        .sort((a, b) => Number(b.startsWith(wanted)) - Number(a.startsWith(wanted)))
        .map(text => ({ place, text, about }));
    }
    case 'names':
      return named(values.kind, value, place, names);
    case 'days':
    case 'article':
      return [];
  }
}

const named = (kind: NameKind, value: string, place: QueryPlace, names: Names): Suggestion[] =>
  names.beginning(kind, value, most).map(({ text, name }) => ({ place, text: quotedValue(text), about: name }));
