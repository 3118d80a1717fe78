import type { AccountKind } from '../diplomacy/vocabulary.ts';
import type { Contact } from '../record/record.ts';
import { termsOf } from './content.ts';
import { mainContact } from './main-contact.ts';
import { type Party, partyOf } from './party.ts';
import { type Report, type ReportRef, refKey } from './report.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { type ToldDay, toldDay } from './told-day.ts';

/** All that merging asks of one contact in one article. */
export interface ReportOfContact extends ReportRef {
  readonly key: string;
  readonly received: string | null;
  readonly contact: Contact;
  /** Whether the article is about this contact. */
  readonly main: boolean;
  readonly parties: readonly Party[];
  readonly day: ToldDay | null;
  readonly outlet: string | null;
  readonly account: AccountKind | null;
  readonly side: string | null;
  readonly terms: readonly string[];
  /** Of the article's text, where the article is about this contact. */
  readonly sketch: Sketch | null;
}

/** The contacts of an article, in its order; none of more than `mostContacts`, so that no article can flood an archive. */
export function reportsOfContacts({ article, record, text, received }: Report): ReportOfContact[] {
  const main = mainContact(record);
  const actors = new Map(record.actors.map(actor => [actor.id, actor]));
  const { outlet, account } = record.document;
  return record.contacts.slice(0, mostContacts).map(contact => {
    const ref = { article, contactId: contact.id };
    return {
      ...ref,
      key: refKey(ref),
      received: received ?? null,
      contact,
      main: contact === main,
      parties: contact.participants.slice(0, mostParties).map(id => {
        const actor = actors.get(id);
        return actor === undefined ? { id, names: [], role: null, state: null } : partyOf(actor);
      }),
      day: toldDay(contact, record),
      outlet: outlet?.id ?? outlet?.name ?? null,
      account: account?.kind ?? null,
      side: account?.side ?? null,
      terms: termsOf(contact, record, contact === main),
      sketch: contact === main ? sketchOf(text) : null,
    };
  });
}

const mostContacts = 50;
/** A summit has fewer leaders. */
const mostParties = 60;

/** Oldest first: by when the article was received, then by its id; what has no time of receipt comes last. */
export function byAge(a: ReportOfContact, b: ReportOfContact): number {
  const [x, y] = [a.received ?? '\uffff', b.received ?? '\uffff'];
  return x === y ? (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : x < y ? -1 : 1;
}
