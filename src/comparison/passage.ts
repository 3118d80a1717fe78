import type { Topic } from '../diplomacy/vocabulary.ts';
import type { Wording } from './comparison.ts';
import type { Signs } from './text-signs.ts';

/** A stretch of an account that may say what another account says. */
export interface Passage extends Wording {
  readonly column: string;
  readonly language: string;
  readonly start: number;
  /** All that it holds by which it is known in other languages; its topics are among them. */
  readonly signs: Signs;
  /** A bit for each of its signs, several signs sharing one: passages without a common bit have no common sign. */
  readonly bits: number;
  /** The folded stems of its words, without those that every text has. */
  readonly words: ReadonlySet<string>;
}

/** What nearly every contact is about: to share it says little. */
export const generalTopics: readonly Topic[] = ['diplomatic-relations', 'multilateral-order'];
export const isGeneral = (sign: string): boolean => generalTopics.some(topic => topic === sign);

/** Whether it holds nothing by which it could be known in another language. */
export const isBare = ({ signs, act }: Passage): boolean =>
  signs.topics.length + signs.formulas.length + signs.figures.length + signs.named.length === 0 && !isPerformed(act);

/** Acts that are rare enough to be known by themselves: to thank is done once or twice in a contact. */
export const isPerformed = (act: Passage['act']): boolean =>
  act === 'thank' || act === 'congratulate' || act === 'condole' || act === 'invite';

/** False where two passages have no sign in common; where it is true they may have. */
export const mayShareSigns = (a: Passage, b: Passage): boolean => (a.bits & b.bits) !== 0;

/** The bits of a passage's signs and of its act. */
export function bitsOf({ topics, formulas, figures, named }: Signs, act: Passage['act']): number {
  let bits = 0;
  for (const signs of [topics, formulas, figures, named]) for (const sign of signs) bits |= bitOf(sign);
  return act !== null && isPerformed(act) ? bits | bitOf(act) : bits;
}

function bitOf(sign: string): number {
  let hash = sign.length;
  for (let i = 0; i < sign.length; i++) hash = (Math.imul(hash, 31) + sign.charCodeAt(i)) >>> 0;
  return 1 << (hash % 32);
}
