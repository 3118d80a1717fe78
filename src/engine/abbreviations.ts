import type { Cast } from './cast.ts';
import type { Mentions } from './lookup.ts';
import type { Found } from './naming.ts';

/**
 * States by their abbreviations, which count only where two stand side by side ('中美') or one stands before those who speak for a
 * state ('美方'). Where several states share one, it is the one that the text names first.
 */
export function abbreviatedStates(mentions: Mentions, cast: Cast): Found[] {
  const named = statesNamed(mentions, cast);
  const inName = withinNames(mentions);
  const abbreviations = mentions
    .of('abbreviation')
    .filter(({ from }) => inName[from] !== 1)
    .map(({ concept, from, to }) => ({ from, to, code: stateOf(concept.codes, named) }));
  return abbreviations.flatMap(({ from, to, code }, i) => {
    const side = mentions.grammarAt(to, 'side');
    const [before, after] = [abbreviations[i - 1], abbreviations[i + 1]];
    const paired =
      (before?.to === from && areTwo(before.code, code, named)) || (after?.from === to && areTwo(after.code, code, named));
    const alone = named.includes(code ?? '') && isSubject(mentions, from, to);
    const member = code === null || (side === null && !paired && !alone) ? null : cast.state(code);
    return member === null ? [] : [{ from, to: side?.to ?? to, nameFrom: from, kind: 'state', member }];
  });
}

/** Two states, of which the text names at least one: '基辛' in 基辛格 is no pair. */
const areTwo = (a: string | null, b: string | null, named: readonly string[]): boolean =>
  a !== null && b !== null && a !== b && (named.includes(a) || named.includes(b));

/** For each token, 1 where it stands inside a longer name, as 沙 and 拉 do in 努沙拉雅: there it abbreviates nothing. */
function withinNames(mentions: Mentions): Uint8Array {
  const inside = new Uint8Array(mentions.tokens.length + 1);
  for (const kind of ['state', 'person', 'organisation', 'institution', 'outlet'] as const)
    for (const { from, to } of mentions.of(kind)) if (to - from > 2) inside.fill(1, from, to);
  return inside;
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
