import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { compareAccounts } from '../../comparison/compare-accounts.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import { ComparisonError } from '../../comparison/comparison-error.ts';
import { reportsToCompare } from '../../comparison/reports-to-compare.ts';
import { isoOfDay } from '../../engine/calendar.ts';
import type { Library } from '../../engine/library.ts';
import { daysOf } from '../../following/days-of.ts';
import { evidenceAnchors } from '../../web/comparison/evidence-anchors.ts';
import type { ContactNames } from '../../web/contacts/shown-contact.ts';
import type { ContactPageModel } from '../../web/pages/contact-page.ts';
import type { Services } from '../services.ts';

/** Comparing grows with the square of the accounts; so many are compared in the time that a page may take. */
const mostCompared = 8;
/** Days on either side within which another contact may be the same, and how many of those are offered. */
const daysAround = 3;
const mostNear = 8;

/** What the page of a contact shows. */
export async function contactModel(
  archived: ArchivedContact,
  { archive, library }: Services,
  names: ContactNames,
): Promise<ContactPageModel> {
  const reports = await reportsToCompare(archive, archived, { mentions: false, atMost: mostCompared });
  const about = archived.sources.filter(({ main }) => main).length;
  return {
    archived,
    comparison: comparisonOf(reports, library),
    anchorAt: evidenceAnchors(reports.map(({ article }) => article)),
    compared: { shown: reports.length, all: about === 0 ? archived.sources.length : about },
    near: await nearContacts(archive, archived),
    names,
  };
}

function comparisonOf(reports: Parameters<typeof compareAccounts>[0], library: Library): Comparison | null {
  try {
    return compareAccounts(reports, library);
  } catch (error) {
    if (error instanceof ComparisonError) return null;
    throw error;
  }
}

/** Other contacts of the same states about the same days. */
async function nearContacts(archive: Archive, { contact, parties }: ArchivedContact): Promise<ArchivedContact[]> {
  const days = contact.date.value === null ? null : daysOf(contact.date.value);
  const states = [...new Set(parties.map(({ state }) => state).filter(state => state !== null))];
  if (days === null || states.length === 0) return [];
  const near: ArchivedContact[] = [];
  const filter = { states, from: isoOfDay(days.first - daysAround), to: isoOfDay(days.last + daysAround) };
  for await (const other of archive.contacts(filter)) {
    if (other.contact.id !== contact.id) near.push(other);
    if (near.length === mostNear) break;
  }
  return near;
}
