import type { Tokens } from '../source/token.ts';
import type { Mention } from './automaton.ts';
import type { Concept, ConceptKind, ConceptOf } from './concept.ts';

/**
 * What a rule is matched against: the tokens, their norms, and the mentions that begin at each of them.
 */
export interface Field {
  readonly tokens: Tokens;
  norm(i: number): string;
  mentionAt<K extends ConceptKind>(i: number, kind: K): Mention<ConceptOf<K>> | null;
}

/** What a slot caught: a number as written, or a concept. */
export type Caught = { readonly digits: string; readonly value: number } | Concept;

/** One element of a pattern: given a place, the places after it that fit, the best first, with what was caught on the way. */
export interface Element {
  readonly slot: string | null;
  readonly optional: boolean;
  fits(field: Field, at: number): { readonly to: number; readonly caught: Caught | null } | null;
}

/** The norm of a word or mark, one token. */
export const literal = (...norms: string[]): Element => ({
  slot: null,
  optional: false,
  fits: (field, at) => (at < field.tokens.length && norms.includes(field.norm(at)) ? { to: at + 1, caught: null } : null),
});

/** A whole number in digits, from min to max. */
export const number = (slot: string, min: number, max: number, digits: readonly number[] = []): Element => ({
  slot,
  optional: false,
  fits: (field, at) => {
    if (!field.tokens.isNumber(at)) return null;
    const text = field.norm(at); // full-width digits fold to these
    if (!/^\d+$/.test(text) || (digits.length > 0 && !digits.includes(text.length))) return null;
    const value = Number(text);
    return value >= min && value <= max ? { to: at + 1, caught: { digits: text, value } } : null;
  },
});

/** A date in digits and full stops, one token: '19.06.2025', '19.06.25'. */
export const dotted = (slot: string): Element => ({
  slot,
  optional: false,
  fits: (field, at) => {
    if (!field.tokens.isNumber(at)) return null;
    const digits = field.norm(at);
    return /^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})$/.test(digits)
      ? { to: at + 1, caught: { digits, value: Number(digits.split('.')[0]) } }
      : null;
  },
});

/** A mention of one kind of concept. */
export const concept = (slot: string, kind: ConceptKind): Element => ({
  slot,
  optional: false,
  fits: (field, at) => {
    const mention = field.mentionAt(at, kind);
    return mention === null ? null : { to: mention.to, caught: mention.concept };
  },
});

/** An element that may be missing. */
export const maybe = (element: Element): Element => ({ ...element, optional: true });

/** What a rule's slots caught, by name. */
export class Slots {
  readonly #caught: ReadonlyMap<string, Caught>;

  constructor(caught: ReadonlyMap<string, Caught>) {
    this.#caught = caught;
  }

  number(slot: string): number | null {
    const caught = this.#caught.get(slot);
    return caught !== undefined && 'digits' in caught ? caught.value : null;
  }

  digits(slot: string): string | null {
    const caught = this.#caught.get(slot);
    return caught !== undefined && 'digits' in caught ? caught.digits : null;
  }

  concept<K extends ConceptKind>(slot: string, kind: K): ConceptOf<K> | null {
    const caught = this.#caught.get(slot);
    return caught !== undefined && 'kind' in caught && isKind(caught, kind) ? caught : null;
  }
}

export function isKind<K extends ConceptKind>(concept: Concept, kind: K): concept is ConceptOf<K> {
  return concept.kind === kind;
}

/** A rule: a stable name that reaches the output, a pattern, what it gives, and examples that the tests run. */
export interface Rule<V> {
  readonly id: string;
  readonly match: readonly Element[];
  gives(slots: Slots): V | null;
  /** Texts that the rule reads whole, with what it reads. */
  readonly yes: readonly (readonly [text: string, value: V])[];
  /** Texts in which it finds nothing. */
  readonly no: readonly string[];
}

export const rule = <V>(definition: Rule<V>): Rule<V> => definition;

/** Where and what a rule reads at a place; the longest way through its optional elements. */
export function apply<V>(definition: Rule<V>, field: Field, at: number): { readonly to: number; readonly value: V } | null {
  const [first] = definition.match;
  if (first === undefined || (!first.optional && first.fits(field, at) === null)) return null;
  const caught = new Map<string, Caught>();
  const to = advance(definition.match, 0, field, at, caught);
  if (to === null) return null;
  const value = definition.gives(new Slots(caught));
  return value === null ? null : { to, value };
}

function advance(
  elements: readonly Element[],
  index: number,
  field: Field,
  at: number,
  caught: Map<string, Caught>,
): number | null {
  const element = elements[index];
  if (element === undefined) return at;
  const fit = element.fits(field, at);
  if (fit !== null) {
    if (element.slot !== null && fit.caught !== null) caught.set(element.slot, fit.caught);
    const to = advance(elements, index + 1, field, fit.to, caught);
    if (to !== null) return to;
    if (element.slot !== null) caught.delete(element.slot);
  }
  return element.optional ? advance(elements, index + 1, field, at, caught) : null;
}
