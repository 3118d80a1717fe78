import type { Query, QueryPlace } from './query.ts';
import { searchTerms } from './terms.ts';
import { type WordPattern, wordPattern } from './word-pattern.ts';

/**
 * Where the words of a query stand in a text: UTF-16 code units [start, end), in order and apart. Words that a query excludes stand nowhere.
 */
export function highlights(text: string, language: string, query: Query): QueryPlace[] {
  const patterns = wordsOf(query)
    .map(wordPattern)
    .filter(pattern => pattern !== null);
  if (patterns.length === 0) return [];
  const terms = searchTerms(text, language);
  const written = terms.filter(({ stem }) => !stem);
  const byFirst = Map.groupBy(
    patterns.filter(({ row, prefix }) => row.length > 1 || !prefix),
    ({ row }) => row[0] ?? '',
  );
  const beginnings = patterns.filter(({ row, prefix }) => row.length === 1 && prefix);
  const stems = new Set(patterns.flatMap(pattern => pattern.stems));
  const places: QueryPlace[] = terms.filter(({ stem, term }) => stem && stems.has(term));
  for (let i = 0; i < written.length; i++) {
    const term = written[i]?.term ?? '';
    const here = [...(byFirst.get(term) ?? []), ...beginnings.filter(({ row }) => term.startsWith(row[0] ?? ''))];
    for (const pattern of here) {
      const place = rowAt(pattern, written, i);
      if (place !== null) places.push(place);
    }
  }
  return merged(places);
}

function wordsOf(query: Query): Extract<Query, { readonly kind: 'words' }>[] {
  switch (query.kind) {
    case 'words':
      return [query];
    case 'and':
    case 'or':
      return query.parts.flatMap(wordsOf);
    default:
      return [];
  }
}

/** The place of a row of words that begins with one of a text; of the last character of a pair that only begins so, the first alone. */
function rowAt({ row, prefix }: WordPattern, written: readonly WrittenTerm[], from: number): QueryPlace | null {
  const last = row.length - 1;
  for (let i = 0; i <= last; i++) {
    const term = written[from + i]?.term ?? '';
    if (i === last && prefix ? !term.startsWith(row[i] ?? '') : term !== row[i]) return null;
  }
  const first = written[from];
  const end = written[from + last];
  if (first === undefined || end === undefined) return null;
  const alone = prefix && han.test(row[last] ?? '') && end.term !== row[last];
  return { start: first.start, end: alone ? end.start + (row[last] ?? '').length : end.end };
}

interface WrittenTerm extends QueryPlace {
  readonly term: string;
}

const han = /^\p{Script=Han}+$/u;

/** The places in order, those that touch or overlap as one. */
function merged(places: readonly QueryPlace[]): QueryPlace[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
