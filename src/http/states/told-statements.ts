import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Act, Topic } from '../../diplomacy/vocabulary.ts';

/** The articles behind contacts, as far as a page reads them, and what is said in them. */
export interface ToldStatements {
  readonly articles: readonly ArchivedArticle[];
  /** Reports that were read, and all that there are; a copy of another report is neither. */
  readonly read: number;
  readonly all: number;
  readonly acts: readonly Tally<Act>[];
  readonly topics: readonly Tally<Topic>[];
}

/** How many statements of a year do something, or are about something. */
export interface Tally<Of> {
  readonly of: Of;
  readonly year: string;
  readonly statements: number;
}

/** Reading a report takes about a third of a millisecond; so many are read in the time that a page may take. */
const mostReports = 40;

/** The acts and topics of what is said in contacts, by the year of the contact, those contacts first that are given first. */
export async function toldStatements(archive: Archive, contacts: readonly ArchivedContact[]): Promise<ToldStatements> {
  const reports = contacts.flatMap(({ contact, sources }) => {
    const about = new Set(sources.filter(({ main }) => main).map(({ article }) => article));
    return contact.reports
      .filter(({ article, copyOf }) => copyOf === null && about.has(article))
      .map(({ article, contactId }) => ({ article, contactId, year: contact.date.value?.slice(0, 4) ?? null }));
  });
  const articles: ArchivedArticle[] = [];
  const acts = new Tallies<Act>();
  const topics = new Tallies<Topic>();
  for (const { article: id, contactId, year } of reports.slice(0, mostReports)) {
    const article = await archive.article(id);
    if (article === null) continue;
    articles.push(article);
    if (year === null) continue;
    for (const statement of article.record.statements) {
      if (statement.contact !== contactId) continue;
      acts.add(statement.act, year);
      for (const topic of statement.topics) topics.add(topic, year);
    }
  }
  return { articles, read: Math.min(reports.length, mostReports), all: reports.length, acts: acts.all, topics: topics.all };
}

/** Counts by what they are of and by year. */
class Tallies<Of extends string> {
  readonly #found = new Map<string, { readonly of: Of; readonly year: string; statements: number }>();

  add(of: Of, year: string): void {
    const key = `${of} ${year}`;
    const tally = this.#found.get(key) ?? { of, year, statements: 0 };
    tally.statements++;
    this.#found.set(key, tally);
  }

  /** By year, and of one year the most frequent first. */
  get all(): readonly Tally<Of>[] {
    return [...this.#found.values()].sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : b.statements - a.statements));
  }
}
