import { Library, read, standardLibrary } from '../src/index.ts';
import type { LanguagePack } from '../src/language/pack.ts';
import { rateOf } from './measure.ts';
import { generateNews } from './news.ts';
import { russianSentences } from './sets/sentences-ru.ts';
import { chineseSentences } from './sets/sentences-zh.ts';
import { table } from './table.ts';

const articles = 100;

/**
 * Processor time in which each language's automaton is unpacked, and in which it is built where a library has forms of its own; rate of
 * `read`, and the same on one text a hundred times as long: linear or not.
 */
export function languageRates(): string {
  const shipped = standardLibrary();
  const other = new Library(shipped.packs, { ...shipped.gazetteer }, shipped.formulas, shipped.formulasVersion);
  const rows = shipped.packs.map(pack => {
    const unpacked = timeOf(() => shipped.automatonFor(pack));
    const built = timeOf(() => other.automatonFor(pack));
    const texts = textsIn(pack.code);
    const options = { language: pack.code, published: '2025-06-20' };
    const short = rateOf(texts, text => read(text, options)).megabytes;
    return [pack.name, unpacked, built, short, rateOf([texts.join('\n\n')], text => read(text, options)).megabytes];
  });
  return table(
    ['language', 'unpacked, ms of CPU', 'built, ms of CPU', 'MB/s, articles of 2 kB', 'MB/s, one text of 200 kB'],
    rows,
  );
}

/** Milliseconds of processor time. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
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
