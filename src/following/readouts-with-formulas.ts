import type { ArchivedArticle } from '../archive/archived-article.ts';
import { type FollowedContact, tookPlace } from './followed-contact.ts';
import { type FormulaMention, formulaMentions } from './formula-mentions.ts';
import type { FollowedReadout } from './formula-use.ts';

/** The contacts that took place, each with the formulas that its reports among the articles hold; of a state, those of its people. */
export async function readoutsWithFormulas(
  contacts: readonly FollowedContact[],
  articles: AsyncIterable<ArchivedArticle>,
  state: string | null,
): Promise<FollowedReadout[]> {
  const mentions = new Map<string, FormulaMention[]>();
  for await (const article of articles)
    for (const mention of formulaMentions(article, state)) {
      const key = `${article.id}#${mention.contactId}`;
      mentions.set(key, [...(mentions.get(key) ?? []), mention]);
    }
  return contacts.filter(tookPlace).map(contact => ({
    contact,
    mentions: contact.reports.flatMap(({ article, contactId }) => mentions.get(`${article}#${contactId}`) ?? []),
  }));
}
