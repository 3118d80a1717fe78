import type { Contact } from '../record/record.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { ArticleScore } from './article-score.ts';
import { type Gold, listed } from './gold.ts';
import { match } from './matching.ts';

type GoldContact = Gold['contacts'][number];

/** Scores the contacts that were held: who, and of those that were found how, when and at whose initiative. */
export function scoreContacts(article: AnnotatedArticle, score: ArticleScore): void {
  const wanted = article.gold.contacts;
  const held = (article.record?.contacts ?? []).filter(({ status }) => status === 'held');
  const isKind = (gold: GoldContact, contact: Contact): boolean => gold.kind === contact.kind;
  const isDate = (gold: GoldContact, contact: Contact): boolean => (gold.date ?? null) === contact.date.value;
  const isInitiator = (gold: GoldContact, { initiator }: Contact): boolean => {
    const keys = listed(gold.initiator);
    return keys.length === 0 ? initiator === null : keys.some(key => article.isActor(key, initiator?.actor ?? null));
  };
  const matching = match(wanted, held, (gold, contact) =>
    article.areActors(gold.participants, contact.participants)
      ? 1 + Number(isKind(gold, contact)) + Number(isDate(gold, contact))
      : 0,
  );
  score.matched('contacts', matching, {
    wanted: ({ kind, participants, date }) => `${kind} ${participants.join(' + ')} ${date ?? ''}`,
    found: ({ kind, participants, date }) => `${kind} ${participants.join(' + ')} ${date.value ?? ''}`,
  });
  const count = (facet: string, right: number): void =>
    score.count(facet, { tp: right, fn: wanted.length - right, fp: held.length - right });
  const field = (
    name: string,
    isRight: (gold: GoldContact, contact: Contact) => boolean,
    values: (gold: GoldContact, contact: Contact) => readonly [wanted: string, got: string],
  ): void => {
    const wrong = matching.hits.filter(([gold, contact]) => !isRight(gold, contact));
    count(`contact ${name}`, matching.hits.length - wrong.length);
    for (const [gold, contact] of wrong) {
      const [asked, got] = values(gold, contact);
      score.note(`contact ${name}`, 'wrong', `wanted ${asked}, got ${got}`);
    }
  };
  field('kind', isKind, (gold, contact) => [gold.kind, contact.kind]);
  field('date', isDate, (gold, contact) => [gold.date ?? 'none', contact.date.value ?? 'none']);
  field('initiator', isInitiator, (gold, contact) => [
    listed(gold.initiator).join(' or ') || 'none',
    contact.initiator?.actor ?? 'none',
  ]);
  count('contact+kind+date', matching.hits.filter(([gold, contact]) => isKind(gold, contact) && isDate(gold, contact)).length);
}
