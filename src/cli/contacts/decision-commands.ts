import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Anchor } from '../../merging/human-decision.ts';
import { withArchive } from '../archive/with-archive.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { contactNamed } from './contact-named.ts';
import type { DecisionOptions } from './contacts-options.ts';

/** `readout merge`: a person says that two contacts, or the contacts of two articles, are the same. */
export async function mergeCommand(a: string, b: string, { archive: asked, reason, by }: DecisionOptions): Promise<ExitCode> {
  return withArchive(asked, 'write', async archive => {
    await archive.settle();
    const [one, other] = [await contactNamed(archive, a), await contactNamed(archive, b)];
    if (one.contact.id === other.contact.id) {
      process.stdout.write(`${a} and ${b} are ${one.contact.id} already.\n`);
      return exitCodes.ok;
    }
    await archive.decide({
      kind: 'same',
      a: await anchorOf(archive, one, a),
      b: await anchorOf(archive, other, b),
      reason,
      by,
      at: now(),
    });
    const merged = await archive.contact(one.contact.id);
    process.stdout.write(`${merged?.contact.id ?? one.contact.id} has ${merged?.contact.reports.length ?? 0} reports now.\n`);
    return exitCodes.ok;
  });
}

/** `readout split`: a person says that an article tells of another contact. */
export async function splitCommand(
  contact: string,
  articles: readonly string[],
  { archive: asked, reason, by }: DecisionOptions,
): Promise<ExitCode> {
  return withArchive(asked, 'write', async archive => {
    await archive.settle();
    const whole = await contactNamed(archive, contact);
    const leaving = articles.map(name => reportNamed(whole, name));
    const staying = whole.contact.reports.find(({ article }) => !leaving.includes(article));
    if (staying === undefined)
      throw new UsageError('All reports of the contact would leave it; name those that tell of another.');
    for (const article of leaving)
      await archive.decide({
        kind: 'not-same',
        a: await anchorOf(archive, whole, article),
        b: await anchorOf(archive, whole, staying.article),
        reason,
        by,
        at: now(),
      });
    for (const article of leaving)
      process.stdout.write(`${article} tells of ${(await archive.contactsOf(article)).join(', ')} now.\n`);
    return exitCodes.ok;
  });
}

const now = (): string => new Date().toISOString();

function reportNamed({ sources, contact }: ArchivedContact, name: string): string {
  const found = sources.find(({ article, input }) => article === name || input === name);
  if (found === undefined)
    throw new UsageError(`'${name}' is no report of ${contact.id}; 'readout contacts ${contact.id}' lists them.`);
  return found.article;
}

/** A report, told so that it is found again after its article was read anew. */
async function anchorOf(archive: Archive, { contact }: ArchivedContact, name: string): Promise<Anchor> {
  const report = contact.reports.find(({ article }) => article === name) ?? contact.reports[0];
  if (report === undefined) throw new UsageError(`${contact.id} has no report any more.`);
  const article = await archive.article(report.article);
  const told = article?.record.contacts.find(({ id }) => id === report.contactId);
  return {
    article: report.article,
    contactId: report.contactId,
    ...(told === undefined ? {} : { participants: told.participants, evidence: told.evidence[0]?.text ?? '' }),
  };
}
