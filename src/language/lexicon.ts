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
      for (const surface of expand(typeof row === 'string' ? row : row.surface)) entries.push({ surface, concept: concept(key), match });
  return entries;
}

/** A lexicon of one concept. */
export function words(concept: Concept, rows: readonly Row[], match: Entry['match'] = 'exact'): Entry[] {
  return lexicon({ all: rows }, () => concept, match);
}

function keysOf<K extends string>(rows: Readonly<Record<K, unknown>>): K[] {
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
