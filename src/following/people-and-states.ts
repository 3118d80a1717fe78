import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Actor } from '../record/record.ts';
import { citationOf } from './citation.ts';
import { participantOf, personKey } from './contacts-of-articles.ts';
import { type FollowedContact, type Participant, tookPlace } from './followed-contact.ts';
import { dayOfStatement } from './position.ts';
import { type Presence, PresenceCount, type Sighting } from './sighting.ts';

export interface PersonPresence extends Participant, Presence {}

export interface StatePresence extends Presence {
  /** ISO 3166-1 alpha-2; 'EU', 'XK'. */
  readonly code: string;
  /** How many of its people are in the archive. */
  readonly people: number;
}

/** Who is in the archive, most often in contact first. Contacts are counted as merged, and only those that took place. */
export async function peopleIn(
  articles: AsyncIterable<ArchivedArticle>,
  contacts: readonly FollowedContact[],
): Promise<PersonPresence[]> {
  const found = new Counts<Participant>();
  for await (const article of articles)
    for (const { actor, sightings, statements } of seenIn(article))
      if (actor.kind === 'person') {
        const person = participantOf(actor, actor.id);
        found.see(personKey(person), person, sightings, statements);
      }
  for (const contact of contacts.filter(tookPlace))
    for (const key of new Set(contact.participants.map(personKey))) found.addContact(key);
  return found.rows((person, presence) => ({ ...person, ...presence }));
}

/** Which states are in the archive, by themselves or by their people. */
export async function statesIn(
  articles: AsyncIterable<ArchivedArticle>,
  contacts: readonly FollowedContact[],
): Promise<StatePresence[]> {
  const found = new Counts<{ readonly code: string; readonly people: Set<string> }>();
  for await (const article of articles) {
    // A statement of two people of one state is one of its statements.
    const told = new Set<string>();
    for (const { actor, sightings, statements } of seenIn(article)) {
      const { state: code } = actor;
      if (code === null) continue;
      const own = statements.filter(id => !told.has(`${code} ${id}`));
      for (const id of own) told.add(`${code} ${id}`);
      const { people } = found.see(code, { code, people: new Set<string>() }, sightings, own);
      if (actor.kind === 'person') people.add(personKey(participantOf(actor, actor.id)));
    }
  }
  for (const contact of contacts.filter(tookPlace))
    for (const code of new Set(contact.participants.map(({ state }) => state))) if (code !== null) found.addContact(code);
  return found.rows(({ code, people }, presence) => ({ code, people: people.size, ...presence }));
}

interface Seen {
  readonly actor: Actor;
  readonly sightings: readonly Sighting[];
  /** Ids of the statements that the actor made. */
  readonly statements: readonly string[];
}

/** Where an article has each of its actors: in contacts and statements, dated by them, else in its mentions, dated by publication. */
function* seenIn(article: ArchivedArticle): Generator<Seen> {
  const { record } = article;
  for (const actor of record.actors) {
    const contacts = record.contacts.filter(({ participants }) => participants.includes(actor.id));
    const statements = record.statements.filter(({ speakers }) => speakers.includes(actor.id));
    const sightings = [
      ...contacts.map(({ date, evidence }) => ({ date: date.value, citation: citationOf(article, evidence) })),
      ...statements.map(statement => ({
        date: dayOfStatement(record, statement).date,
        citation: citationOf(article, statement.evidence),
      })),
    ];
    const mentioned = {
      date: record.document.published?.value.slice(0, 10) ?? null,
      citation: citationOf(article, actor.mentions.slice(0, 1)),
    };
    yield { actor, sightings: sightings.length > 0 ? sightings : [mentioned], statements: statements.map(({ id }) => id) };
  }
}

/** Presences being counted by key. */
class Counts<Who> {
  readonly #found = new Map<string, { readonly who: Who; readonly count: PresenceCount }>();

  /** Gives who is known under the key: the one who was seen first. */
  see(key: string, who: Who, sightings: readonly Sighting[], statements: readonly string[]): Who {
    for (const sighting of sightings) {
      const known = this.#found.get(key) ?? { who, count: new PresenceCount(sighting) };
      this.#found.set(key, known);
      known.count.see(sighting);
    }
    for (const _ of statements) this.#found.get(key)?.count.addStatement();
    return this.#found.get(key)?.who ?? who;
  }

  addContact(key: string): void {
    this.#found.get(key)?.count.addContact();
  }

  rows<Row>(row: (who: Who, presence: Presence) => Row): Row[] {
    return [...this.#found]
      .map(([key, { who, count }]) => ({ key, who, presence: count.presence }))
      .sort(
        ({ key, presence: a }, { key: other, presence: b }) =>
          b.contacts - a.contacts || b.statements - a.statements || b.articles - a.articles || (key < other ? -1 : 1),
      )
      .map(({ who, presence }) => row(who, presence));
  }
}
