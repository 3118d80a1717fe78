import type { ArchivedArticle } from '../archive/archived-article.ts';
import { type Act, acts, type ContactKind, type Topic } from '../diplomacy/vocabulary.ts';
import type { ReadoutRecord, Statement } from '../record/record.ts';
import { type Citation, citationOf } from './citation.ts';
import { byDate } from './days-of.ts';

/** What somebody said for or against something: one act, one clause. */
export interface Position {
  readonly person: string;
  readonly name: string;
  readonly act: Act;
  readonly mode: Statement['mode'];
  /** ISO 8601, as precise as known; null where neither contact nor publication is dated. */
  readonly date: string | null;
  /** Whether the date is that of the contact or, where that has none, of publication. */
  readonly dateOf: 'contact' | 'publication' | null;
  readonly topics: readonly Topic[];
  readonly formulas: readonly string[];
  /** Names of those whom it is about or against. */
  readonly targets: readonly string[];
  /** Names of those to whom it was said. */
  readonly addressees: readonly string[];
  readonly contact: { readonly kind: ContactKind; readonly participants: readonly string[] } | null;
  readonly citation: Citation;
}

export interface AskedPositions {
  /** Ids of the people. */
  readonly people: readonly string[];
  /** Any of these; every topic where empty. */
  readonly topics: readonly Topic[];
  readonly acts: readonly Act[];
}

/** The positions of people in one article, in its order. A statement of several of them is a position of each. */
export function positionsIn(article: ArchivedArticle, asked: AskedPositions): Position[] {
  const { record } = article;
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string[] => ids.map(id => names.get(id) ?? id);
  return record.statements
    .filter(
      ({ act, topics }) =>
        (asked.acts.length === 0 || asked.acts.includes(act)) &&
        (asked.topics.length === 0 || asked.topics.some(topic => topics.includes(topic))),
    )
    .flatMap(statement => {
      const contact = record.contacts.find(({ id }) => id === statement.contact);
      return statement.speakers
        .filter(speaker => asked.people.includes(speaker))
        .map(
          (person): Position => ({
            person,
            name: names.get(person) ?? person,
            act: statement.act,
            mode: statement.mode,
            ...dayOfStatement(record, statement),
            topics: statement.topics,
            formulas: statement.formulas,
            targets: named(statement.targets),
            addressees: named(statement.addressees),
            contact: contact === undefined ? null : { kind: contact.kind, participants: named(contact.participants) },
            citation: citationOf(article, statement.evidence),
          }),
        );
    });
}

/** When a statement was made: on the day of its contact, else told on the day of publication. */
export function dayOfStatement({ contacts, document }: ReadoutRecord, { contact }: Statement): Pick<Position, 'date' | 'dateOf'> {
  const date = contacts.find(({ id }) => id === contact)?.date.value ?? null;
  if (date !== null) return { date, dateOf: 'contact' };
  const published = document.published?.value.slice(0, 10) ?? null;
  return published === null ? { date: null, dateOf: null } : { date: published, dateOf: 'publication' };
}

/** From support to blame, then what is asked and promised, then courtesies. */
const orderOfActs: readonly Act[] = [
  'support',
  'oppose',
  'criticise',
  'warn',
  'pledge',
  'agree',
  'urge',
  'hope',
  'praise',
  ...acts,
];

/** The positions of people in all articles: by act, and of one act in order of time. */
export async function positionsOf(articles: AsyncIterable<ArchivedArticle>, asked: AskedPositions): Promise<Position[]> {
  const found: Position[] = [];
  for await (const article of articles) found.push(...positionsIn(article, asked));
  return found.sort((a, b) => orderOfActs.indexOf(a.act) - orderOfActs.indexOf(b.act) || byDate(a.date, b.date));
}
