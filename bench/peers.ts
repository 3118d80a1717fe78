import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { read } from '../src/index.ts';
import { packs } from '../src/languages/index.ts';
import { rateOf } from './measure.ts';
import { generateNews } from './news.ts';
import { table } from './table.ts';

/** All that wink-nlp works out, handed out, as Readout hands out its whole record. */
function annotations(wink: WinkMethods, text: string): unknown {
  const document = wink.readDoc(text);
  const { its } = wink;
  const words = document.tokens();
  const entities = document.entities();
  return [
    document.sentences().out(),
    document.out(its.sentiment),
    ...[its.value, its.normal, its.pos, its.type].map(property => words.out(property)),
    ...[its.stem, its.lemma].map(property => words.out(called(property))),
    words.out(its.negationFlag),
    words.out(its.span),
    entities.out(its.value),
    entities.out(its.type),
    entities.out(its.span),
  ];
}

/** A property whose published type is not that of what the library passes to it: index, data of the document, addons. */
function called(property: (...inputs: never[]) => string): (index: number, data: unknown, addons: unknown) => string {
  return (...inputs) => String(Reflect.apply(property, null, inputs));
}

/** Equal bytes of generated English news (Indonesian for the Indonesian pack), by the CPU's own seconds. The peers do less. */
export function peers(): string {
  const english = generateNews('en', 100);
  const wink = winkNLP(model);
  const lines = english.map(text => JSON.stringify({ text }));
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bytes = new Map(lines.map(line => [line, encoder.encode(line)]));
  const rows: [string, ReturnType<typeof rateOf>][] = [];
  for (const code of ['en', 'id'] as const) {
    if (packs.some(pack => pack.code === code))
      rows.push([
        `Readout, ${code}`,
        rateOf(generateNews(code, 100), text => read(text, { language: code, published: '2025-06-20' })),
      ]);
  }
  rows.push(['wink-nlp, full: all that it works out', rateOf(english, text => annotations(wink, text))]);
  rows.push(['wink-nlp, names of entities alone', rateOf(english, text => wink.readDoc(text).entities().out())]);
  rows.push(['compromise, full', rateOf(english.slice(0, 20), text => nlp(text).json())]);
  rows.push([
    'floor: decode, parse, stringify, encode',
    rateOf(lines, line => encoder.encode(JSON.stringify(JSON.parse(decoder.decode(bytes.get(line)))))),
  ]);
  return table(
    ['reader', 'MB/s', 'documents/s'],
    rows.map(([name, rate]) => [name, rate.megabytes, rate.documents]),
  );
}
