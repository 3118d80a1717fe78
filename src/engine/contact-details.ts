import type { Topic } from '../diplomacy/vocabulary.ts';
import type { Range } from './attribute.ts';
import type { Cast } from './cast.ts';
import type { ContactFinding } from './contacts.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin } from './places.ts';
import type { Sentence } from './sentences.ts';
import { topicsOf } from './topics.ts';

/** Where the contact was held: the place that a preposition governs in the sentence that tells of it. Calls have none. */
export function placeOf(contact: ContactFinding, mentions: Mentions, cast: Cast): { range: Range; state: string | null } | null {
  if (contact.kind !== 'meeting' && contact.kind !== 'visit') return null;
  for (const { sentence, cue } of contact.reports) {
    for (const place of mentions.within('state', cue.to, sentence.to)) {
      const governed = mentions.grammarAt(place.from - 1, 'preposition');
      if (governed === null || beginningWithin(cast.references, sentence.from, place.to).some(r => r.kind === 'name' && r.from <= place.from && place.to <= r.to)) continue;
      return { range: place, state: place.concept.code };
    }
  }
  return null;
}

/** The words that name the occasion, in the sentence that tells of the contact. */
export function occasionOf(sentence: Sentence, mentions: Mentions): Range | null {
  return mentions.within('occasion', sentence.from, sentence.to)[0] ?? null;
}

/**
 * What the text says was discussed, where no one's position is given: anywhere in it for the contact that it is about, and in the
 * sentences that tell of them for others.
 */
export function agendaOf(contact: ContactFinding, about: boolean, sentences: readonly Sentence[], mentions: Mentions): { topics: Topic[]; range: Range }[] {
  if (contact.status === 'recalled') return [];
  const agenda: { topics: Topic[]; range: Range }[] = [];
  for (const sentence of about ? sentences : new Set(contact.reports.map(report => report.sentence))) {
    if (sentence.section !== 'body') continue;
    const cues = mentions.within('discusses', sentence.from, sentence.to);
    cues.forEach((cue, i) => {
      const limit = cues[i + 1]?.from ?? sentence.to;
      let to = cue.to;
      while (to < limit && !/^[.;"”]$/.test(mentions.tokens.textOf(to))) to++;
      const topics = topicsOf(mentions, cue.to, to);
      if (to > cue.to && topics.length > 0) agenda.push({ topics, range: { from: cue.to, to } });
    });
  }
  return agenda;
}
