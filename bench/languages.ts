import { read, standardLibrary } from '../src/index.ts';
import { packs } from '../src/languages/index.ts';
import { rateOf } from './measure.ts';
import { generateNews } from './news.ts';
import { table } from './table.ts';

/** Load time of each language's automaton, rate of `read`, and the same on texts a hundred times as long: linear or not. */
export function languageRates(): string {
  const rows: (string | number)[][] = [];
  for (const pack of packs) {
    const started = performance.now();
    standardLibrary().automatonFor(pack);
    const load = performance.now() - started;
    if (pack.code !== 'en' && pack.code !== 'id') {
      rows.push([pack.name, load, 'not generated', 'not generated']);
      continue;
    }
    const texts = generateNews(pack.code, 100);
    const options = { language: pack.code, published: '2025-06-20' };
    rows.push([
      pack.name,
      load,
      rateOf(texts, text => read(text, options)).megabytes,
      rateOf([texts.join('\n\n')], text => read(text, options)).megabytes,
    ]);
  }
  return table(['language', 'load, ms', 'MB/s, articles of 2 kB', 'MB/s, one text of 200 kB'], rows);
}
