import type { Topic } from '../diplomacy/vocabulary.ts';
import type { Entry } from './automaton.ts';
import type { Concept } from './concept.ts';

/** A surface form, or one with a note on its use or its source for the tables in the docs. */
export type Row = string | { readonly surface: string; readonly note?: string; readonly source?: string };

/**
 * A lexicon: for each key, the surface forms that mean it. Forms may hold `(…)` or `(a|b)` for what may be left out and
 * `{a|b}` for alternatives. The compiler holds the keys to the vocabulary; a form that names two concepts of one kind is refused on loading.
 */
export function lexicon<K extends string>(
  rows: Readonly<Record<K, readonly Row[]>>,
  concept: (key: K) => Concept,
  match: Entry['match'] = 'exact',
): Entry[] {
  const entries: Entry[] = [];
  for (const key of keysOf(rows)) {
    const named = concept(key);
    for (const row of rows[key])
      for (const surface of expand(typeof row === 'string' ? row : row.surface)) entries.push({ surface, concept: named, match });
  }
  return entries;
}

/** A lexicon of one concept. */
export function words(concept: Concept, rows: readonly Row[], match: Entry['match'] = 'exact'): Entry[] {
  return lexicon({ all: rows }, () => concept, match);
}

/** The weight of a word that names a topic by itself. */
export const plainTopic = 3;

/** The weight of a word of the general relation, which counts only where nothing more particular is there. */
export const faintTopic = 1;

/** The weight of a faint word that is the theme of a clause which it opens: 'relations between the two …'. */
export const themeTopic = 2;

/** Faint words by topic; `theme`: those that name their topic plainly where they open the clause. */
export interface FaintTopics {
  readonly faint: Readonly<Partial<Record<Topic, readonly string[]>>>;
  readonly theme: readonly string[];
}

/**
 * Words that name topics, matched by stem; one word may name several. Faint words count only where no plain one stands; where they
 * come as a list, they hint at relations in general.
 */
export function topicLexicon(
  plain: Readonly<Record<Topic, readonly string[]>>,
  hints: readonly string[] | FaintTopics,
  match: Entry['match'] = 'stem',
): Entry[] {
  const { faint, theme }: FaintTopics = 'faint' in hints ? hints : { faint: { 'diplomatic-relations': hints }, theme: [] };
  const bySurface = new Map<string, Topic[]>();
  for (const topic of keysOf(plain)) {
    for (const surface of plain[topic].flatMap(expand))
      bySurface.set(surface, [...new Set([...(bySurface.get(surface) ?? []), topic])]);
  }
  return [
    ...[...bySurface].map(
      ([surface, topics]): Entry => ({ surface, concept: { kind: 'topic', topics, weight: plainTopic }, match }),
    ),
    ...keysOf(faint).flatMap(topic =>
      (faint[topic] ?? [])
        .flatMap(expand)
        .filter(surface => !bySurface.has(surface))
        .map(
          (surface): Entry => ({
            surface,
            concept: { kind: 'topic', topics: [topic], weight: theme.includes(surface) ? themeTopic : faintTopic },
            match,
          }),
        ),
    ),
  ];
}

function keysOf<K extends string>(rows: Readonly<Partial<Record<K, unknown>>>): K[] {
  const keys: K[] = [];
  for (const key in rows) keys.push(key);
  return keys;
}

/** Every surface that a form with `(…)` and `{a|b}` stands for. Throws where brackets do not match. */
export function expand(form: string): string[] {
  if (!hasMore.test(form)) return [form];
  const parts = form.replace(/\s+/g, ' ').split(mark);
  const { surfaces, rest } = sequence(parts, 0, false);
  if (rest < parts.length) throw new Error(`Unmatched bracket in '${form}'.`);
  const tidy = surfaces.map(surface => surface.replace(/ {2,}/g, ' ').trim()).filter(surface => surface !== '');
  return tidy.length > 1 ? [...new Set(tidy)] : tidy;
}

/** Whether a form is not its own and only surface: it has brackets, or white space that surfaces have not. */
const hasMore = /[(){}]|^\s|\s$|\s\s|[^\S ]|^$/;
const mark = /([(){}|])/;

/** The surfaces of the parts from one on, up to the end of the bracket or of the alternative that they stand in. */
function sequence(parts: readonly string[], from: number, nested: boolean): { surfaces: string[]; rest: number } {
  let surfaces = [''];
  let at = from;
  for (; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part === '(' || part === '{') {
      const { options, close } = bracketed(parts, at);
      surfaces = product(surfaces, options);
      at = close;
    } else if (part === ')' || part === '}' || (part === '|' && nested)) break;
    else if (part !== '') surfaces = product(surfaces, [part]);
  }
  return { surfaces, rest: at };
}

/** What the bracket that opens at a part stands for, and where it closes. */
function bracketed(parts: readonly string[], open: number): { options: string[]; close: number } {
  const optional = parts[open] === '(';
  const options = optional ? [''] : [];
  let at = open;
  do {
    const { surfaces, rest } = sequence(parts, at + 1, true);
    options.push(...surfaces);
    at = rest;
  } while (parts[at] === '|');
  if (parts[at] !== (optional ? ')' : '}')) throw new Error(`Unclosed '${parts[open]}' in '${parts.join('')}'.`);
  return { options, close: at };
}

function product(heads: readonly string[], tails: readonly string[]): string[] {
  const joined: string[] = [];
  for (const head of heads) for (const tail of tails) joined.push(head + tail);
  return joined;
}
