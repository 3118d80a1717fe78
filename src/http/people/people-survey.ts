import type { Archive } from '../../archive/archive.ts';
import type { PersonRow } from '../../web/following/person-row.ts';
import { breathing } from '../breathing.ts';

/** People who speak and take part in no contact are found by what they said, as many as these. */
const mostSpeakers = 1_000;

export interface PeopleSurvey {
  /** Most often in contact first. */
  readonly people: readonly PersonRow[];
}

type Counted = { -readonly [Key in keyof PersonRow]: PersonRow[Key] };

/** Who is in the archive: everyone who took part in a contact or spoke. `nameOf` names who is known by id. */
export async function surveyPeople(archive: Archive, nameOf: (id: string) => string): Promise<PeopleSurvey> {
  const people = new Map<string, Counted>();
  const seen = (key: string, name: string, state: string | null): Counted => {
    const id = key.startsWith('person:') ? key : null;
    const person = people.get(key) ?? { id, name, state, contacts: 0, articles: 0, first: null, last: null };
    people.set(key, person);
    return person;
  };
  // In the order of their days, those without one last.
  for await (const { contact, parties } of breathing(archive.contacts({}))) {
    if (contact.status.value === 'planned') continue;
    const day = contact.date.value === null ? null : { id: contact.id, date: contact.date.value };
    for (const party of parties) {
      const person = seen(party.id, party.name, party.state);
      person.contacts++;
      person.first ??= day;
      person.last = day ?? person.last;
    }
  }
  for (const { value, articles } of await archive.facet({ kind: 'has', what: 'statement' }, 'speaker', mostSpeakers))
    if (value.startsWith('person:')) seen(value, nameOf(value), null).articles = articles;
  return {
    people: [...people.values()].sort((a, b) => b.contacts - a.contacts || b.articles - a.articles || (a.name < b.name ? -1 : 1)),
  };
}
