import type { AttributedClause } from './attribution.ts';
import { dayOfIso } from './calendar.ts';
import type { ContactDate } from './contact-date.ts';
import type { ContactFinding } from './contacts.ts';

/**
 * A contact that the text mentions only in passing ('… while meeting X'), and whose participants are not the ones whom it
 * reports first and most, is the background of somebody else's words: recalled, not held.
 */
export function settleStatus(contacts: readonly ContactFinding[], clauses: readonly AttributedClause[]): ContactFinding[] {
  return contacts.map(contact =>
    contact.status === 'held' && isBackground(contact, clauses) ? { ...contact, status: 'recalled' } : contact,
  );
}

function isBackground(contact: ContactFinding, clauses: readonly AttributedClause[]): boolean {
  if (contact.reports.some(report => report.main && report.cue.concept.form === 'verb')) return false;
  const byPerson = clauses.filter(clause => clause.speakers.every(member => member.kind === 'person'));
  const byOthers = byPerson.filter(clause => !clause.speakers.some(member => contact.participants.includes(member)));
  return byOthers.length * 2 > byPerson.length;
}

/** Contacts of one journey or one round of calls lie at most this many days apart. */
const oneRound = 3;

/**
 * What the dates tell of contacts: another one that the text tells in its own sentence and dates to the days of the first is news
 * beside it, not its background; and one on a day before publication is no plan.
 */
export function settleByDates(
  contacts: readonly ContactFinding[],
  dates: readonly (ContactDate | null)[],
  published: string | null,
): ContactFinding[] {
  const [first] = contacts;
  const day = dayOf(dates[0]);
  const today = published === null ? null : dayOfIso(published);
  return contacts.map((contact, i) => {
    const own = dates[i]?.rule === 'contact-date.in-report' ? dayOf(dates[i]) : null;
    const near = own !== null && day !== null && Math.abs(own - day) <= oneRound;
    const news = first?.status === 'held' && contact.status === 'recalled' && near && isNews(contact);
    const over = contact.status === 'planned' && own !== null && today !== null && own < today;
    return news || over ? { ...contact, status: 'held' } : contact;
  });
}

function isNews({ reports }: ContactFinding): boolean {
  return reports.some(
    ({ status, main, cue, vaguelyDated, sentence }) =>
      status === 'held' && main && cue.concept.form === 'verb' && !vaguelyDated && sentence.section === 'body',
  );
}

/** The day, counted from an epoch; null where no day is known. */
function dayOf(date: ContactDate | null | undefined): number | null {
  return date == null ? null : dayOfIso(date.resolved.value);
}
