import { Library, read, standardLibrary } from '../src/index.ts';
import type { LanguagePack } from '../src/language/pack.ts';
import { rateOf } from './measure.ts';
import { generateNews } from './news.ts';
import { russianSentences } from './sets/sentences-ru.ts';
import { chineseSentences } from './sets/sentences-zh.ts';
import { table } from './table.ts';

const articles = 100;

/** Load time of each language's automaton, rate of `read`, and the same on one text a hundred times as long: linear or not. */
export function languageRates(): string {
  const shipped = standardLibrary();
  const fresh = new Library(shipped.packs, shipped.gazetteer, shipped.formulas, shipped.formulasVersion);
  const rows = shipped.packs.map(pack => {
    const started = performance.now();
    fresh.automatonFor(pack);
    const load = performance.now() - started;
    const texts = textsIn(pack.code);
    const options = { language: pack.code, published: '2025-06-20' };
    const short = rateOf(texts, text => read(text, options)).megabytes;
    return [pack.name, load, short, rateOf([texts.join('\n\n')], text => read(text, options)).megabytes];
  });
  return table(['language', 'load, ms', 'MB/s, articles of 2 kB', 'MB/s, one text of 200 kB'], rows);
}

/** Generated news; for languages in which none is generated, the sentences of our own sets, put together to articles. */
function textsIn(language: LanguagePack['code']): string[] {
  switch (language) {
    case 'en':
    case 'id':
      return generateNews(language, articles);
    case 'ru':
      return articlesOf(russianSentences, ' ');
    case 'zh':
      return articlesOf(chineseSentences, '');
  }
}

function articlesOf(sentences: readonly string[], joint: string): string[] {
  const plain = sentences.map(sentence => sentence.replaceAll('¦', ''));
  return Array.from({ length: articles }, (_, i) =>
    Array.from({ length: 20 }, (_, k) => plain[(i * 7 + k * 3) % plain.length] ?? '').join(joint),
  );
}
