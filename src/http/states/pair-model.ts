import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { formulaUse } from '../../following/formula-use.ts';
import { readoutsWithFormulas } from '../../following/readouts-with-formulas.ts';
import { timelineOf } from '../../following/timeline.ts';
import type { InterfaceLanguage } from '../../web/interface-language.ts';
import type { PairPageModel } from '../../web/pages/pair-page.ts';
import { namesFor } from '../contacts/contact-names.ts';
import { settled } from '../contacts/settled.ts';
import type { Services } from '../services.ts';
import { followedArchivedContact } from './followed-archived-contact.ts';
import { toldStatements } from './told-statements.ts';

/** Contacts that one page draws; those before them are reached by their days. */
const mostContacts = 150;

export interface AskedPair {
  readonly states: readonly string[];
  /** ISO dates as precise as they were asked for; '' where open. */
  readonly from: string;
  readonly to: string;
}

/** What there is between states, or of one state, newest contacts first. */
export async function pairModel(asked: AskedPair, services: Services, language: InterfaceLanguage): Promise<PairPageModel> {
  const { archive, now } = services;
  const { states, from, to } = asked;
  const unsettled = await settled(archive);
  const found: ArchivedContact[] = [];
  const filter = { states, order: 'newest', ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) } as const;
  for await (const contact of archive.contacts(filter)) {
    found.push(contact);
    if (found.length > mostContacts) break;
  }
  const contacts = found.slice(0, mostContacts);
  const followed = contacts.map(followedArchivedContact);
  const told = await toldStatements(archive, contacts);
  const read = new Set(told.articles.map(({ id }) => id));
  const readouts = await readoutsWithFormulas(
    followed.filter(({ reports }) => reports.some(({ article }) => read.has(article))),
    each(told.articles),
    null,
  );
  return {
    ...asked,
    unsettled,
    contacts,
    areMore: found.length > contacts.length,
    timeline: timelineOf(followed, states, to === '' ? now().toISOString().slice(0, 10) : to),
    told,
    readouts: readouts.length,
    formulas: formulaUse(readouts, { since: null, until: null, by: 'year' }),
    names: namesFor(services, language),
  };
}

async function* each(articles: readonly ArchivedArticle[]): AsyncIterable<ArchivedArticle> {
  yield* articles;
}
