import type { Topic } from '../diplomacy/vocabulary.ts';
import { tokenKind } from '../source/token.ts';
import type { Range } from './attribution.ts';
import type { Cast, CastMember } from './cast.ts';
import type { ContactFinding } from './contacts.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin } from './places.ts';
import type { Sentence } from './sentences.ts';
import { topicsOf } from './topics.ts';

/** Where the contact was held: the town, house or else the state that a preposition governs in the sentence that tells of it. Calls have none. */
export function placeOf(contact: ContactFinding, mentions: Mentions, cast: Cast): { range: Range; state: string | null } | null {
  if (contact.kind !== 'meeting' && contact.kind !== 'visit') return null;
  let state: { range: Range; state: string } | null = null;
  for (const { sentence, cue } of contact.reports) {
    const han = mentions.tokens.kind(cue.from) === tokenKind.han; // '14日在北京同…举行会谈'
    const ahead = mentions.within('state', sentence.from, han ? cue.from : Math.min(cue.from, sentence.from + 3));
    for (const place of [...mentions.within('state', cue.to, sentence.to), ...ahead]) {
      if (place.concept.form === 'adjective') continue;
      const from = startOfPlace(mentions, place.from);
      if (
        from === null ||
        (han && place.from < cue.from && mentions.norm(from - 1) !== '在') ||
        beginningWithin(cast.references, sentence.from, place.to).some(
          r => (r.kind === 'name' || r.kind === 'office') && r.to > from,
        )
      )
        continue;
      const found = { range: { from, to: place.to }, state: place.concept.code };
      if (place.concept.form !== 'name') return found;
      if (mentions.grammarAt(place.to, 'conjunction') === null) state ??= found;
    }
  }
  return state;
}

/** A place with all its parts holds at most this many tokens. */
const longestPlace = 12;

/** Where a place begins, right after its preposition: 'in Villa 14, Diaoyutai State Guesthouse, Beijing'; null where none governs it. */
function startOfPlace(mentions: Mentions, to: number): number | null {
  const { tokens } = mentions;
  for (let from = to; from > to - longestPlace; from--) {
    if (mentions.grammarAt(from - 1, 'preposition') !== null) return from;
    if (!(tokens.isCapitalised(from - 1) || tokens.isNumber(from - 1) || tokens.mark(from - 1) === ',')) return null;
  }
  return null;
}

/** Those whom the sentences that tell of the contact name as having come along: 'accompanied by X and Y'. */
export function attendeesOf(contact: ContactFinding, mentions: Mentions, cast: Cast): { member: CastMember; range: Range }[] {
  const attendees = new Map<CastMember, Range>();
  for (const sentence of new Set(contact.reports.map(report => report.sentence))) {
    for (const cue of mentions.within('accompanied', sentence.from, sentence.to)) {
      for (const { member, kind, from, to } of beginningWithin(cast.references, cue.to, sentence.to)) {
        if (member === null || kind !== 'name' || contact.participants.includes(member) || attendees.has(member)) continue;
        attendees.set(member, { from, to });
      }
    }
  }
  return [...attendees].map(([member, range]) => ({ member, range }));
}

/** The words that name the occasion, in the sentence that tells of the contact. */
export function occasionOf(sentence: Sentence, mentions: Mentions): Range | null {
  return mentions.within('occasion', sentence.from, sentence.to)[0] ?? null;
}

/**
 * What the text says was discussed, where no one's position is given: anywhere in it for the contact that it is about, and in the
 * sentences that tell of them for others.
 */
export function agendaOf(
  contact: ContactFinding,
  about: boolean,
  sentences: readonly Sentence[],
  mentions: Mentions,
): { topics: Topic[]; range: Range }[] {
  if (contact.status === 'recalled') return [];
  const agenda: { topics: Topic[]; range: Range }[] = [];
  for (const sentence of about ? sentences : new Set(contact.reports.map(report => report.sentence))) {
    if (sentence.section !== 'body') continue;
    const cues = mentions.within('discusses', sentence.from, sentence.to);
    cues.forEach((cue, i) => {
      const limit = cues[i + 1]?.from ?? sentence.to;
      const from = afterAdditive(mentions, cue.to, limit);
      let to = from;
      while (to < limit && !/^[.;"”]$/.test(mentions.tokens.mark(to)) && !goesOnSpeaking(mentions, to)) to++;
      const topics = topicsOf(mentions, from, to);
      if (to > from && topics.length > 0) agenda.push({ topics, range: { from, to } });
    });
  }
  return agenda;
}

/** 'discussed also', 'обсудили также': a word that belongs to the verb. */
function afterAdditive(mentions: Mentions, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const word = mentions.grammarAt(at, 'additive');
    if (word === null || word.to >= limit) return at;
    at = word.to;
  }
}

/** '… and agreed to': a conjunction with a cue after it ends what was discussed. */
function goesOnSpeaking(mentions: Mentions, at: number): boolean {
  const joint = mentions.grammarAt(at, 'conjunction');
  return joint !== null && mentions.mentionAt(joint.to, 'cue') !== null;
}
