import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { contactPageMessages } from '../../web/messages/contact-page-messages.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { contactNamed } from './contact-asked.ts';
import { decisionAnchor } from './decision-anchor.ts';
import type { DecisionForm } from './decision-form.ts';

/** Keeps that a contact and another are the same, and tells the id under which both are now. Throws a Refusal (422) where they cannot be. */
export async function keepSame(archived: ArchivedContact, form: DecisionForm, { archive, now }: Services): Promise<string> {
  const other = await contactNamed(archive, form.other ?? '');
  const [a, b] = [archived.contact.reports[0], other.contact.reports[0]];
  if (a === undefined || b === undefined || other.contact.id === archived.contact.id)
    throw new Refusal(422, language => contactPageMessages[language].already);
  const { reason, by } = form;
  const at = now().toISOString();
  await archive.decide({
    kind: 'same',
    a: await decisionAnchor(archive, a),
    b: await decisionAnchor(archive, b),
    reason,
    by,
    at,
  });
  const merged = await archive.contact(archived.contact.id);
  return merged?.contact.id ?? archived.contact.id;
}

/** Keeps that a report is of another contact. Throws a Refusal (422) where it is the contact's only one, or none of its own. */
export async function keepNotSame({ contact }: ArchivedContact, form: DecisionForm, { archive, now }: Services): Promise<string> {
  const key = ({ article, contactId }: { readonly article: string; readonly contactId: string }): string =>
    `${article}#${contactId}`;
  const leaving = contact.reports.find(report => key(report) === form.report);
  const staying = contact.reports.find(report => key(report) !== form.report);
  if (leaving === undefined || staying === undefined)
    throw new Refusal(422, language => contactPageMessages[language].wouldBeEmpty);
  const { reason, by } = form;
  const [a, b] = [await decisionAnchor(archive, leaving), await decisionAnchor(archive, staying)];
  await archive.decide({ kind: 'not-same', a, b, reason, by, at: now().toISOString() });
  const [stayed] = await archive.contactsOf(staying.article);
  return (await archive.contact(contact.id))?.contact.id ?? stayed ?? contact.id;
}
