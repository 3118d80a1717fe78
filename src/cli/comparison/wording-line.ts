import type { Point, Wording } from '../../comparison/comparison.ts';
import { inWords, placesOf } from '../report/edition.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** 'urge: “…” [12–40]': what an account has in its own words, with its act and its places; the speakers where `withSpeakers` asks for them. */
export function wordingLine(
  { kind, speakers, act, direct, evidence }: Wording,
  names: ComparisonNames,
  withSpeakers: boolean,
): string {
  const words = evidence.map(({ text }) => text).join(' … ');
  const who = withSpeakers && kind === 'statement' ? `${names.actors(speakers)}, ` : '';
  const what = kind === 'agenda' ? 'discussed' : kind === 'telling' ? 'the article' : (act ?? '');
  return `${who}${inWords(what)}: ${direct ? `“${words}”` : words} ${placesOf(evidence)}`;
}

/** 'Bela Karsan, Kofi Adunle: trade, energy': whose point it is and what it is about; where no topic is known, its formulas. */
export function pointTitle({ speakers, topics, told }: Point, names: ComparisonNames): string {
  const wordings = told.flatMap(telling => (telling.status === 'reported' ? telling.wordings : []));
  const who = wordings.every(({ kind }) => kind === 'agenda') ? 'Discussed' : names.actors(speakers);
  const about = topics.length > 0 ? topics : [...new Set(wordings.flatMap(({ formulas }) => formulas))];
  return about.length === 0 ? who : `${who}: ${about.map(inWords).join(', ')}`;
}
