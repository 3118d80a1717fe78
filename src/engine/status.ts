import type { AttributedClause } from './attribution.ts';
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
