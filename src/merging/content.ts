import type { Contact, ReadoutRecord } from '../record/record.ts';
import type { Signal } from './signal.ts';

/** What a report says, as terms that are the same in every language, with how many reports say each. */
export type Content = ReadonlyMap<string, number>;

/** What sharing a term is worth: a sum of money says more than a topic that every contact of two states has. */
const weights: Readonly<Record<string, number>> = { f: 1, n: 2, m: 1, s: 0.7, t: 0.3, p: 1.5, w: 1 };
const weightOf = (term: string): number => weights[term[0] ?? ''] ?? 0;

/** Below this weight of terms a report is silent rather than different. */
const leastTold = 3;
const mostTerms = 400;

/** The terms of one contact; what is not tied to a contact is the main one's. */
export function termsOf(contact: Contact, record: ReadoutRecord, isMain: boolean): string[] {
  const terms = new Set<string>();
  for (const { topics } of contact.agenda) for (const topic of topics) terms.add(`t ${topic}`);
  for (const { actor } of contact.attendees) terms.add(`w ${actor}`);
  if (contact.place?.state != null) terms.add(`p ${contact.place.state}`);
  for (const { contact: of, speakers, act, topics, formulas } of record.statements) {
    if (of !== contact.id && !(of === null && isMain)) continue;
    for (const topic of topics) {
      terms.add(`t ${topic}`);
      for (const speaker of speakers) if (!speaker.startsWith('unknown:')) terms.add(`s ${speaker} ${act} ${topic}`);
    }
    for (const formula of formulas) terms.add(`f ${formula}`);
  }
  if (isMain) {
    const own = new Set(record.actors.filter(({ id }) => contact.participants.includes(id)).map(({ state }) => `state:${state}`));
    for (const { id } of record.formulas) terms.add(`f ${id}`);
    for (const { kind, value, unit } of record.figures) terms.add(`n ${kind} ${value} ${unit}`);
    for (const { id } of record.actors)
      if (!contact.participants.includes(id) && !own.has(id) && !id.startsWith('unknown:')) terms.add(`m ${id}`);
  }
  return [...terms].slice(0, mostTerms);
}

/** How much of what two (groups of) reports say is the same: the cosine of their mean terms, weighted; null where one says too little. */
export function contentLikeness(a: Content, b: Content): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, count] of small) {
    const other = large.get(term);
    if (other !== undefined) shared += weightOf(term) * count * other;
  }
  const [massOfA, massOfB] = [massOf(a), massOf(b)];
  return massOfA.told < leastTold || massOfB.told < leastTold ? null : shared / Math.sqrt(massOfA.square * massOfB.square);
}

const masses = new WeakMap<Content, { told: number; square: number }>();

/** The weight of all terms and of their squares; content never changes, so it is worked out once. */
function massOf(content: Content): { told: number; square: number } {
  const known = masses.get(content);
  if (known !== undefined) return known;
  const mass = { told: 0, square: 0 };
  for (const [term, count] of content) {
    mass.told += weightOf(term);
    mass.square += weightOf(term) * count * count;
  }
  masses.set(content, mass);
  return mass;
}

/** Likeness that any two contacts of the same people have. */
const usual = 0.15;

export function compareContent(a: Content, b: Content): Signal {
  const like = contentLikeness(a, b);
  if (like === null) return { of: 'content', points: 0, because: 'too little is said to compare' };
  const points = Math.max(-1, Math.min(3, (like - usual) * 10));
  return {
    of: 'content',
    points,
    because: `${Math.round(like * 100)} % of formulas, figures, topics and others named are the same`,
  };
}
