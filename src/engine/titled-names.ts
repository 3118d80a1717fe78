import type { Role } from '../diplomacy/vocabulary.ts';
import type { Person } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import { fold } from '../language/fold.ts';
import { tokenKind } from '../source/token.ts';
import type { CastMember } from './cast.ts';
import type { Mentions } from './lookup.ts';
import type { Naming } from './naming.ts';
import { endOfName, ownerAfter, type Title } from './titles.ts';

/** 'Presiden Gabon Brice …': an office and a name. */
export function readTitledNames(naming: Naming): void {
  for (const title of naming.titles) {
    if (naming.isCovered(title.from) || naming.startsSentence(title.to)) continue;
    if (!readKnown(naming, title)) readUnknown(naming, title);
  }
}

/** Whether the name after an office is that of someone in the gazetteer, to whom it then refers. */
function readKnown(naming: Naming, title: Title): boolean {
  const { mentions, pack, cast } = naming;
  const named = mentions.mentionAt(title.to, 'person') ?? namedFromWithin(mentions, title);
  if (named === null || !naming.looksLikeName(named.from)) return false;
  const full = named.concept.form === 'full';
  const met = named.concept.form === 'short' && named.to === named.from + 1 ? naming.metAs(named.from, title) : null;
  if (met !== null) {
    naming.refer(met, title.from, title.to, named.to, title);
    return true;
  }
  const end = endOfName(mentions, pack, title.to);
  const state = title.state ?? ownerAfter(mentions, Math.max(named.to, end))?.state ?? null;
  const person = cast.resolve(named.concept.people, state, title.role, full);
  if (person === null) return false;
  const whole = isNameOf(mentions, person.name, named.from, end);
  if (named.to < end && !full && !whole) return false;
  naming.refer(cast.known(person), title.from, title.to, Math.max(named.to, whole ? end : named.to), title);
  return true;
}

/** 'Crown Prince Salman bin Hamad': a short name that begins with the last word of the office, 'Prince Salman'. */
function namedFromWithin(mentions: Mentions, title: Title): Mention<ConceptOf<'person'>> | null {
  const last = title.to - 1;
  const named = last > title.from ? mentions.mentionAt(last, 'person') : null;
  return named !== null && named.to > title.to ? named : null;
}

function isNameOf(mentions: Mentions, name: string, from: number, to: number): boolean {
  const words = new Set(fold(name).split(/[^\p{L}]+/u));
  for (let i = from; i < to; i++) if (mentions.tokens.isCapitalised(i) && !words.has(mentions.norm(i))) return false;
  return to > from;
}

/** Whoever is named after an office in words that the gazetteer does not have, or not so. */
function readUnknown(naming: Naming, title: Title): void {
  const { mentions, pack, cast, met } = naming;
  const end = endOfName(mentions, pack, title.to);
  if (!mayName(naming, title, end)) return;
  const owner = title.state ?? ownerAfter(mentions, end)?.state ?? null;
  const person =
    fullNameEnding(naming, title.to + 1, end, owner) ?? (owner === null ? null : bySurname(naming, title, end, owner));
  if (person !== null) {
    naming.refer(cast.known(person), title.from, title.to, end, title);
    return;
  }
  const name = naming.textOf(title.to, end);
  const holder = owner === null ? null : transcribedOtherwise(naming, title, end, owner);
  const member = holder ?? met.unknown(fold(name)) ?? stranger(naming, title, name, owner);
  met.enterUnknown(member, name, title.to, end);
  naming.refer(member, title.from, title.to, end, title);
}

/** Whether the words between an office and `end` can be the name of its holder. */
function mayName(naming: Naming, title: Title, end: number): boolean {
  const { mentions } = naming;
  if (
    mentions.tokens.kind(title.to) === tokenKind.han &&
    title.state === null &&
    title.organisation === null &&
    mentions.mentionAt(end, 'cue') === null
  )
    return false;
  return end - title.to >= 2 && naming.inProse(title.from) && naming.looksLikeName(title.to) && !isNamedAfter(mentions, end);
}

/** 'Menteri Luar Ngeri, Wang Yi': the run before the comma belongs to the office of the one named after it. */
function isNamedAfter(mentions: Mentions, end: number): boolean {
  return mentions.tokens.mark(end) === ',' && mentions.mentionAt(end + 1, 'person')?.concept.form === 'full';
}

/** 'President Sayyid Ebrahim Raisi': someone known under fewer names than the text gives. */
function fullNameEnding({ mentions, cast }: Naming, from: number, end: number, state: string | null): Person | null {
  for (let at = from; at < end; at++) {
    const named = mentions.tokens.kind(at) === tokenKind.han ? null : mentions.mentionAt(at, 'person'); // '基辛格' is no '辛格'
    if (named !== null && named.concept.form === 'full' && named.to === end)
      return cast.resolve(named.concept.people, state, null, state !== null);
  }
  return null;
}

/** A given name that is spelt in a way of its own: the surname, with state and office, tells who it is. */
function bySurname({ mentions, cast }: Naming, title: Title, end: number, state: string): Person | null {
  for (let at = title.to + 1; at < end; at++) {
    const named = mentions.mentionAt(at, 'person');
    const person = named === null || named.to !== end ? null : cast.resolve(named.concept.people, state, title.role, false);
    if (person !== null && cast.termsOnDate(person).some(term => term.role === title.role)) return person;
  }
  return null;
}

/** '俄羅斯總統普丁' for 普京: the holder of the office on the date, where the name shares a character with one that is known. */
function transcribedOtherwise({ mentions, cast }: Naming, title: Title, end: number, state: string): CastMember | null {
  if (mentions.tokens.kind(title.to) !== tokenKind.han || title.former || title.elect) return null;
  const holder = cast.holder(title.role, state);
  const names = new Set([...(holder?.names.zh ?? []), ...(holder?.short.zh ?? [])].flatMap(name => [...name]));
  let shared = false;
  for (let at = title.to; at < end; at++) shared ||= names.has(mentions.norm(at));
  if (holder === null || !shared) return null;
  const member = cast.known(holder);
  member.basis.add('in-office');
  return member;
}

/** Someone of whom no more is known than the text tells; an office of no state in particular is the home state's. */
function stranger({ pack, cast }: Naming, title: Title, name: string, owner: string | null): CastMember {
  const state = owner ?? (title.organisation === null && !ofStates.has(title.role) ? pack.homeState : null);
  const basis = owner !== null ? (title.byInstitution ? 'institution' : 'stated-state') : 'unmarked-office';
  return cast.unknown(name, state, title.role, title.former, basis);
}

/** Offices of which each state has one: an unknown holder of one is somebody else's, not of the home state, which is known. */
const ofStates = new Set<Role>([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'foreign-minister',
  'vice-president',
]);
