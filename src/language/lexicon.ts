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
  for (const key of keysOf(rows))
    for (const row of rows[key])
      for (const surface of expand(typeof row === 'string' ? row : row.surface))
        entries.push({ surface, concept: concept(key), match });
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
  const { surfaces, rest } = sequence(form, 0, '');
  if (rest !== form.length) throw new Error(`Unmatched bracket in '${form}'.`);
  return [...new Set(surfaces.map(surface => surface.replace(/\s+/g, ' ').trim()))].filter(surface => surface !== '');
}

function sequence(form: string, from: number, stop: string): { surfaces: string[]; rest: number } {
  let surfaces = [''];
  let i = from;
  while (i < form.length && !stop.includes(form.charAt(i))) {
    const character = form.charAt(i);
    if (character === '(' || character === '{') {
      const close = character === '(' ? ')' : '}';
      const options: string[] = character === '(' ? [''] : [];
      let at = i;
      do {
        const option = sequence(form, at + 1, `|${close}`);
        options.push(...option.surfaces);
        at = option.rest;
      } while (form[at] === '|');
      if (form[at] !== close) throw new Error(`Unclosed '${character}' in '${form}'.`);
      surfaces = product(surfaces, options);
      i = at + 1;
    } else if (character === ')' || character === '}') break;
    else {
      surfaces = surfaces.map(surface => surface + character);
      i++;
    }
  }
  return { surfaces, rest: i };
}

const product = (heads: string[], tails: string[]): string[] => heads.flatMap(head => tails.map(tail => head + tail));
