import type { Cast } from './cast.ts';
import type { Mentions } from './lookup.ts';
import type { Found } from './naming.ts';

/**
 * States by their abbreviations, which count only where two stand side by side ('中美') or one stands before those who speak for a
 * state ('美方'). Where several states share one, it is the one that the text names first.
 */
export function abbreviatedStates(mentions: Mentions, cast: Cast): Found[] {
  const named = statesNamed(mentions, cast);
  const abbreviations = mentions
    .of('abbreviation')
    .map(({ concept, from, to }) => ({ from, to, code: stateOf(concept.codes, named) }));
  return abbreviations.flatMap(({ from, to, code }, i) => {
    const side = mentions.grammarAt(to, 'side');
    const [before, after] = [abbreviations[i - 1], abbreviations[i + 1]];
    const paired =
      (before?.to === from && before.code !== null && before.code !== code) ||
      (after?.from === to && after.code !== null && after.code !== code);
    const alone = named.includes(code ?? '') && isSubject(mentions, from, to);
    const member = code === null || (side === null && !paired && !alone) ? null : cast.state(code);
    return member === null ? [] : [{ from, to: side?.to ?? to, nameFrom: from, kind: 'state', member }];
  });
}

/** '…，巴坚定奉行…': alone at the head of a clause, before what is said of it. */
function isSubject(mentions: Mentions, from: number, to: number): boolean {
  const opens = /^[,;。]$/.test(mentions.norm(from - 1)) || mentions.within('cue', from - 4, from).some(cue => cue.to === from);
  return (
    opens &&
    !mentions.isGrammar(from) &&
    (mentions.mentionAt(to, 'act') !== null || mentions.anyGrammarAt(to, ['adverb', 'future', 'negation']))
  );
}

/** The states that a text names, or whose people it names, in the order in which it first does. */
function statesNamed(mentions: Mentions, cast: Cast): string[] {
  const spoken = mentions.of('state').map(({ concept }) => concept.code);
  const people = [...cast.members.values()].flatMap(({ kind, state }) => (kind === 'person' && state !== null ? [state] : []));
  return [...new Set([...people, ...spoken])];
}

function stateOf(codes: readonly string[], named: readonly string[]): string | null {
  return named.find(code => codes.includes(code)) ?? (codes.length === 1 ? (codes[0] ?? null) : null);
}
