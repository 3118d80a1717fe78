import { Library, read, standardLibrary } from '../src/index.ts';
import { rateOf } from './measure.ts';
import { generateNews } from './news.ts';
import { table } from './table.ts';

/** The same texts read with the lexicons as they are and with as many invented entries again. */
export function doubledLexicons(): string {
  const library = standardLibrary();
  const texts = generateNews('id', 100);
  const [pack] = library.packs.filter(p => p.code === 'id');
  if (pack === undefined) return 'No Indonesian pack.';
  const count = library.automatonFor(pack).size;
  const words = [...new Set(texts.join(' ').split(/[^\p{L}]+/u))].filter(word => word.length > 3);
  const invented = Array.from({ length: count }, (_, i) => ({
    surface: `${words[i % words.length] ?? 'kata'} ${words[(i * 7 + 3) % words.length] ?? 'lain'} zq${i}`,
    concept: { kind: 'formula', id: `invented-${i}` } as const,
    match: 'exact' as const,
  }));
  const doubled = new Library(
    [{ ...pack, entries: [...pack.entries, ...invented] }],
    library.gazetteer,
    library.formulas,
    library.formulasVersion,
  );
  const options = { language: 'id', published: '2025-06-20' };
  const plain = rateOf(texts, text => read(text, options));
  const twice = rateOf(texts, text => read(text, { ...options, library: doubled }));
  return table(
    ['lexicons', 'forms', 'MB/s', 'relative'],
    [
      ['as they are', count, plain.megabytes, 1],
      ['doubled', count * 2, twice.megabytes, twice.megabytes / plain.megabytes],
    ],
  );
}
