import { fold } from '../language/fold.ts';
import { foldedName } from './folded-name.ts';
import type { PackedGazetteer } from './packing.ts';

/** What is to be looked up in a gazetteer: names of actors, and whether states or outlets are asked for by whatever name. */
export interface Lookup {
  readonly actors: readonly string[];
  readonly states: boolean;
  readonly outlets: boolean;
}

/**
 * The part of a packed gazetteer in which a lookup finds what it would find in all of it: people, states and organisations that go by one of
 * the names, and only the kinds of entries that are asked for. To unpack thousands for the few of one name takes longer than the lookup.
 */
export function narrowedGazetteer(packed: PackedGazetteer, { actors, states, outlets }: Lookup): PackedGazetteer {
  // An id of a state is not among its forms.
  const hasId = actors.some(name => name.includes(':'));
  return {
    ...packed,
    people: named(packed.people, actors),
    states: states || hasId ? packed.states : named(packed.states, actors),
    organisations: hasId ? packed.organisations : named(packed.organisations, actors),
    outlets: outlets ? packed.outlets : '',
  };
}

/** The lines in which one of the names stands. */
function named(text: string, names: readonly string[]): string {
  const after = `\n${text}`;
  const lines = new Set(names.flatMap(name => linesNamed(after, name)));
  return [...lines]
    .sort((a, b) => a - b)
    .map(start => lineAt(after, start))
    .join('\n');
}

/** Where the lines begin that have a name, or that of an id with or without its kind. Every line has its break before it. */
function linesNamed(text: string, name: string): number[] {
  const key = foldedName(name);
  const found: number[] = [];
  for (const { 1: form = '', index } of text.matchAll(formsLike(key)))
    if (isNamed(form, key)) found.push(text.lastIndexOf('\n', index) + 1);
  for (const id of [name.trim(), `person:${name.trim()}`]) {
    const at = text.indexOf(`\n${id}\t`);
    if (at >= 0) found.push(at + 1);
  }
  return found;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/** Whether a form is a name's; most of those that begin with its letter go on otherwise, and folding takes longer than to see that. */
function isNamed(form: string, key: string): boolean {
  const start = plain.exec(form)?.[0] ?? '';
  if (
    start === '' ? form.charCodeAt(0) >= firstHan && fold(form.charAt(0)) !== key.charAt(0) : !key.startsWith(start.toLowerCase())
  )
    return false;
  return foldedName(form) === key;
}

/** Letters that folding only makes small. */
const plain = /^(?:[A-Za-z0-9]+|[А-Яа-я]+)/;
const firstHan = 0x2e80;

/** Forms that begin as a folded name does: with its first letter, with one that folding may change, or with a mark. */
function formsLike(key: string): RegExp {
  const first = key.charAt(0);
  const changed = alphabets.find(({ letters }) => letters.test(first))?.changed ?? '\\u00a7-\\u2015\\u2017-\\uffff';
  return new RegExp(`[\\t\\n¦‖](["'(\\-${first}${first.toUpperCase()}${changed}][^\\t\\n¦‖]*)`, 'g');
}

/** Letters of an alphabet that others may be folded to, and where those others are. */
const alphabets = [
  { letters: /[a-z0-9]/, changed: '\\u00a7-\\u02ff\\u1e00-\\u1eff' },
  { letters: /[а-я]/, changed: '\\u0400-\\u040f\\u0419\\u0439\\u0450-\\u04ff' },
  { letters: /\p{Script=Han}/u, changed: '\\u2e80-\\uffff' },
];
