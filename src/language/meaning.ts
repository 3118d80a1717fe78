import type { Casing } from './automaton.ts';
import type { Concept, ConceptKind, GrammarWord } from './concept.ts';

/** What a form means, with what the automaton asks of it at every place where the form stands. */
export interface Meaning {
  readonly concept: Concept;
  readonly kind: ConceptKind;
  readonly grammar: GrammarWord | null;
  readonly casing: Casing | null;
  /** The group of forms that it contends with. */
  readonly group: number;
}

export function meaningOf(concept: Concept, casing: Casing | null): Meaning {
  const { kind } = concept;
  return { concept, kind, grammar: kind === 'grammar' ? concept.word : null, casing, group: groupOf(concept) };
}

/**
 * Groups whose forms contend for the same words: within one the longest form wins. A grammar word may be several at once
 * ('dan' joins clauses and opens sentences), so each of its functions is a group of its own.
 */
const groups = new Map<string, number>();

/** How many groups there are of all that was given a meaning so far. */
export const groupCount = (): number => groups.size;

export function groupOf(concept: Concept): number {
  return groupNamed(groupName(concept));
}

function groupNamed(name: string): number {
  let group = groups.get(name);
  if (group === undefined) {
    group = groups.size;
    groups.set(name, group);
  }
  return group;
}

/** The groups of names, which contend with each other where no spaces part words. */
export const nameGroup = { person: groupNamed('person'), state: groupNamed('state'), word: groupNamed('word') } as const;

function groupName(concept: Concept): string {
  switch (concept.kind) {
    case 'organisation':
    case 'outlet':
    case 'state':
      return 'state';
    case 'grammar':
      return `grammar ${concept.word}`;
    default:
      return concept.kind;
  }
}
