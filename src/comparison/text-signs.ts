import type { Topic } from '../diplomacy/vocabulary.ts';
import type { Library } from '../engine/library.ts';
import { Mentions } from '../engine/lookup.ts';
import { splitSentences } from '../engine/sentences.ts';
import { plainTopic } from '../language/lexicon.ts';
import { tokenize } from '../source/token.ts';
import type { Teller } from './compared-report.ts';

/** What a stretch of text holds that is told by the same name in every language. */
export interface Signs {
  readonly topics: readonly Topic[];
  readonly formulas: readonly string[];
  /** Kind, value and unit. */
  readonly figures: readonly string[];
  /** Known actors who are no party to the contact. */
  readonly named: readonly string[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** The signs in an article's text, to be asked for by place, and its sentences. */
export class TextSigns {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly #topics: readonly (Placed & { readonly topics: readonly Topic[] })[];
  readonly #formulas: readonly Placed[];
  readonly #figures: readonly Placed[];
  readonly #named: readonly Placed[];

  constructor({ source: { text, record }, contact }: Teller, library: Library) {
    const pack = library.packs.find(({ code }) => code === record.document.language);
    const mentions = pack === undefined ? null : new Mentions(tokenize(text), library.automatonFor(pack));
    const sections = record.document.sections.map(section => ({ ...section, rule: '' }));
    const sentences = mentions === null || pack === undefined ? [] : splitSentences(mentions, sections, pack);
    const placeOf = (from: number, to: number): { start: number; end: number } => ({
      start: mentions?.tokens.start(from) ?? 0,
      end: mentions?.tokens.end(to - 1) ?? 0,
    });
    this.sentences = sentences.map(({ from, to }) => placeOf(from, to));
    this.#topics = (mentions?.of('topic') ?? [])
      .filter(({ concept }) => concept.weight >= plainTopic)
      .map(({ from, to, concept }) => ({ ...placeOf(from, to), sign: '', topics: concept.topics }));
    this.#formulas = inOrder(record.formulas.flatMap(({ id, evidence }) => evidence.map(piece => ({ ...piece, sign: id }))));
    this.#figures = inOrder(
      record.figures.flatMap(({ kind, value, unit, evidence }) =>
        evidence.map(piece => ({ ...piece, sign: `${kind} ${value} ${unit}` })),
      ),
    );
    const parties = new Set(
      contact.participants.flatMap(id => [id, `state:${record.actors.find(actor => actor.id === id)?.state}`]),
    );
    this.#named = inOrder(
      record.actors
        .filter(({ id }) => !parties.has(id) && !id.startsWith('unknown:'))
        .flatMap(({ id, mentions: places }) => places.filter(isName).map(piece => ({ ...piece, sign: id }))),
    );
  }

  /** The signs between two places of the text. */
  within(start: number, end: number): Signs {
    const signs = (places: readonly Placed[]): string[] => [...new Set(between(places, start, end).map(({ sign }) => sign))];
    return {
      topics: [...new Set(between(this.#topics, start, end).flatMap(({ topics }) => topics))],
      formulas: signs(this.#formulas),
      figures: signs(this.#figures),
      named: signs(this.#named),
    };
  }
}

/** One Chinese character is also a word of its own, and names nobody by itself. */
const isName = ({ text }: { readonly text: string }): boolean => !/^\p{Script=Han}$/u.test(text);

const inOrder = <P extends Placed>(places: readonly P[]): P[] => places.toSorted((a, b) => a.start - b.start);

function between<P extends Placed>(places: readonly P[], start: number, end: number): P[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: P[] = [];
  for (let i = low; i < places.length; i++) {
    const place = places[i];
    if (place === undefined || place.start >= end) break;
    if (place.end <= end) found.push(place);
  }
  return found;
}
