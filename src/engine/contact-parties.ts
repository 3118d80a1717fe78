import type { CastMember, Reference } from './cast.ts';
import type { ContactCue } from './contact-cue.ts';
import { isGoverned } from './governed.ts';
import type { Mentions } from './lookup.ts';
import type { Sentence } from './sentences.ts';

/** Those in contact. */
export interface Parties {
  readonly members: CastMember[];
  /** Where the sentence refers to them; none where it means those named before. */
  readonly references: Reference[];
  readonly initiator: CastMember | null;
}

/** Those in contact, where the sentence names them: all of them together, or one with each of the others. */
export function contactParties(
  mentions: Mentions,
  cue: ContactCue,
  sentence: Sentence,
  leaders: readonly Reference[],
  subject: Reference | undefined,
): Parties[] {
  const parties = partiesNamed(mentions, cue, sentence, leaders, subject);
  return parties === null ? [] : eachApart(mentions, cue, sentence, parties);
}

/** Calls and letters are with one at a time, whatever else with all together, unless the words say otherwise. */
function eachApart(mentions: Mentions, cue: ContactCue, sentence: Sentence, parties: Parties): Parties[] {
  const { references, initiator } = parties;
  const [first, second, ...more] = references;
  if (first?.member == null || second === undefined || more.length === 0) return [parties];
  const others = references.slice(1);
  const has = (word: 'separately' | 'jointly'): boolean => mentions.grammarWithin(word, sentence.from, sentence.to) !== null;
  const foreign = others.every((one, i) => areForeign(one, others[i + 1]));
  const inRow = mentions.anyGrammarAt(first.to, ['conjunction', 'and']) || mentions.tokens.mark(first.to) === ',';
  const repeated = more.some(({ from }) => mentions.grammarAt(from - 1, 'with') !== null);
  const alone =
    cue.concept.contact === 'letter' ||
    mentions.within('contact', sentence.from, sentence.to).some(({ concept }) => concept.contact === 'phone-call');
  if (!foreign || inRow || has('jointly') || !(repeated || alone || has('separately'))) return [parties];
  const { member } = first;
  return others.flatMap(other =>
    other.member === null ? [] : [{ members: [member, other.member], references: [first, other], initiator }],
  );
}

/**
 * Those in contact, where the sentence names them: who stands before the cue with who stands after it, else two who stand on the same
 * side of it. `subject` is whom the cue has for one, as a pronoun too; null where the sentence names fewer than two.
 */
function partiesNamed(
  mentions: Mentions,
  cue: ContactCue,
  sentence: Sentence,
  leaders: readonly Reference[],
  subject: Reference | undefined,
): Parties | null {
  const before = leaders.filter(reference => reference.to <= cue.from).reverse();
  const after = leaders.filter(reference => reference.from >= cue.to);
  const companion = companions(mentions, cue, before, leaders);
  if (companion !== null) return companion;
  const between = cue.concept.form === 'noun' ? partiesBetween(mentions, cue, after) : null;
  if (between !== null) return between;
  if (subject === undefined) {
    const [first] = after;
    const second = partnerOf(first, after);
    if (first === undefined || second === undefined) return null;
    const row = rowOf(mentions, first, leaders);
    return joined(pairOf(first, second, null), row, row.includes(second) ? [] : rowOf(mentions, second, leaders));
  }
  const object = partnerOf(subject, after);
  if (object !== undefined) {
    const compatriots = cue.concept.form === 'verb' || sentence.section === 'title';
    return joined(pairOf(subject, object, cue), rowOf(mentions, subject, leaders), rowOf(mentions, object, leaders, compatriots));
  }
  const other = partnerOf(subject, before);
  return other === undefined || after.length > 0 ? null : pairOf(other, subject, null);
}

/** 'C told of the call between A and B': two right after the noun, joined to each other, are its parties, whoever tells of it. */
function partiesBetween(mentions: Mentions, cue: ContactCue, after: readonly Reference[]): Parties | null {
  const [first, second] = after;
  if (first === undefined || second === undefined || first.from - cue.to > 2 || !areForeign(first, second)) return null;
  const governedByWith = mentions.grammarAt(first.from - 1, 'with') !== null || mentions.grammarAt(cue.to, 'with') !== null;
  const joint = mentions.grammarAt(first.to, 'conjunction');
  return governedByWith || joint === null || joint.to !== second.from || second.member === first.member
    ? null
    : pairOf(first, second, null);
}

/** 'A 同 B、C 会晤': where both parties stand before the verb, the one after 'with' and the one before it. */
function companions(
  mentions: Mentions,
  cue: ContactCue,
  before: readonly Reference[],
  leaders: readonly Reference[],
): Parties | null {
  const other = before.find(reference => mentions.grammarAt(reference.from - 1, 'with')?.to === reference.from);
  if (other === undefined) return null;
  for (let at = other.to; at < cue.from; at++) if (/^[,;]$/.test(mentions.norm(at))) return null;
  const subject = partnerOf(
    other,
    before.filter(reference => reference.to < other.from && !isGoverned(mentions, reference)),
  );
  return subject === undefined
    ? null
    : joined(pairOf(subject, other, cue), rowOf(mentions, subject, leaders), rowOf(mentions, other, leaders));
}

/** The first of those with whom a contact would be one between leaders. */
function partnerOf(reference: Reference | undefined, others: readonly Reference[]): Reference | undefined {
  return others.find(other => other.member !== reference?.member && areForeign(other, reference));
}

/** Leaders of one state who meet are no contact between leaders. */
function areForeign(reference: Reference, other: Reference | undefined): boolean {
  const state = reference.member?.state ?? null;
  return other === undefined || state === null || state !== other.member?.state;
}

function pairOf(a: Reference, b: Reference, cue: ContactCue | null): Parties | null {
  if (a.member === null || b.member === null) return null;
  const initiates = cue?.concept.initiates ?? null;
  return {
    members: [a.member, b.member],
    references: [a, b],
    initiator: initiates === 'subject' ? a.member : initiates === 'object' ? b.member : null,
  };
}

/** A contact of more than two: all who stand in a row with one of its parties. */
function joined(two: Parties | null, a: readonly Reference[], b: readonly Reference[]): Parties | null {
  if (two === null || a.length + b.length < 3) return two;
  const references = [...a, ...b].sort((one, other) => one.from - other.from);
  const members = [...new Set(references.flatMap(({ member }) => member ?? []))];
  return members.length > 2 ? { members, references, initiator: two.initiator } : two;
}

/** The leaders of different states who stand in one row with a reference: 'A, B and C'. */
function rowOf(mentions: Mentions, reference: Reference, leaders: readonly Reference[], compatriots = false): Reference[] {
  const at = leaders.indexOf(reference);
  let [first, last] = [at, at];
  while (first > 0 && areLinked(mentions, leaders[first - 1], leaders[first])) first--;
  while (areLinked(mentions, leaders[last], leaders[last + 1])) last++;
  const row = leaders.slice(first, last + 1);
  if (!row.some((one, i) => areConjoined(mentions, one, row[i + 1]))) return [reference]; // 'after meeting A, B will …' is no row
  if (compatriots && row.every(one => one.kind === 'name' && !areForeign(one, reference))) return row; // 'met with Chancellor A and Vice Chancellor B'
  const isFirst = (one: Reference, i: number): boolean =>
    row.findIndex(other => other.member === one.member || !areForeign(other, one)) === i;
  return row.filter((one, i) => one === reference || (areForeign(one, reference) && isFirst(one, i)));
}

function areConjoined(mentions: Mentions, a: Reference, b: Reference | undefined): boolean {
  for (let at = a.to; at < (b?.from ?? 0); at++) if (mentions.anyGrammarAt(at, ['conjunction', 'and'])) return true;
  return false;
}

function areLinked(mentions: Mentions, a: Reference | undefined, b: Reference | undefined): boolean {
  if (a === undefined || b === undefined || b.from <= a.to || b.from - a.to > 2) return false;
  for (let at = a.to; at < b.from; at++)
    if (mentions.tokens.mark(at) !== ',' && !mentions.anyGrammarAt(at, ['conjunction', 'and']) && !isWithAgain(mentions, a, at))
      return false;
  return true;
}

/** '… with A and with B' */
function isWithAgain(mentions: Mentions, a: Reference, at: number): boolean {
  return at > a.to && mentions.grammarAt(at, 'with')?.to === at + 1;
}
