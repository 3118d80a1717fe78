import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { Opening } from './clauses.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';

/** A noun that carries an act stands within this many tokens of its cue. */
const reach = 9;

/** Words that report and say no more. */
export const plain: Opening = { act: 'state', performs: false, cue: null };

/**
 * What a cue says of the act of the words after it: the act that it performs, or that of the noun after it ('expressed gratitude'),
 * or the one that it carries where it names a thing and opens no clause ('highlighted the work of').
 */
export function openingOf(
  mentions: Mentions,
  frames: FrameFinder,
  cue: Mention<ConceptOf<'cue'>>,
  end: number,
  opensClause: boolean,
): Opening {
  const { act, performs } = cue.concept;
  const noun = performs ? null : actNoun(mentions, frames, cue.to, end);
  if (noun !== null) return { act: noun.concept.act, performs: true, cue: { from: cue.from, to: noun.to } };
  return performs || (act !== 'state' && !opensClause) ? { act, performs: true, cue: { from: cue.from, to: cue.to } } : plain;
}

/** What the noun at the head of the words says of their act: 'the need for … was emphasised'. */
export function openingOfNoun(mentions: Mentions, frames: FrameFinder, from: number, end: number): Opening {
  const noun = actNoun(mentions, frames, from, end);
  return noun === null ? plain : { act: noun.concept.act, performs: true, cue: { from: noun.from, to: noun.to } };
}

/** The noun that carries an act, at the head of the words at a place: before any preposition, mark or clause. */
export function actNoun(
  mentions: Mentions,
  frames: FrameFinder,
  from: number,
  end: number,
): Mention<ConceptOf<'act-noun'>> | null {
  let limit = from + reach;
  for (let at = from; at < Math.min(end, limit); at++) {
    const noun = mentions.mentionAt(at, 'act-noun');
    if (noun !== null) return noun;
    const reference = frames.referenceAt(at);
    if (reference !== undefined) {
      limit += reference.to - reference.from; // a name is one word, however many it has
      at = reference.to - 1;
      continue;
    }
    if (
      mentions.anyGrammarAt(at, ['preposition', 'with', 'to', 'by', 'that', 'relative', 'conjunction']) ||
      /[,;:.]/.test(mentions.tokens.textOf(at))
    )
      return null;
  }
  return null;
}
