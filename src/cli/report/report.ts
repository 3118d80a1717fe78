import type { ReadoutRecord } from '../../record/record.ts';
import { printChecks } from './checks-part.ts';
import { printAgenda, printContact } from './contact-part.ts';
import { printDocument } from './document-part.ts';
import { Edition, type ReportOptions } from './edition.ts';
import { printStatements } from './statements-part.ts';

/**
 * A record for a person to read: who was in contact and how, what each side said, what was discussed, and what an editor would
 * query. The words of the text stand in quotation marks, and in brackets where they stand in it.
 */
export function report(record: ReadoutRecord, options: ReportOptions): string {
  const edition = new Edition(record, options);
  const { page } = edition;
  printDocument(edition);
  record.contacts.forEach((contact, i) => {
    printContact(edition, contact, i);
    printStatements(edition, contact.id);
    printAgenda(edition, contact, i);
  });
  if (record.contacts.length === 0) {
    page.blank();
    page.paragraph(0, page.run('No contact between leaders was found.', page.colours.bold));
  }
  if (record.contacts.length > 0 && record.statements.some(statement => statement.contact === null)) {
    page.blank();
    page.paragraph(0, page.run('Also said', page.colours.cyan));
  }
  printStatements(edition, null);
  printChecks(edition);
  edition.explainOthers();
  page.blank();
  page.paragraph(
    0,
    edition.note(
      `Read by a machine (Readout ${record.readBy.engine}) and not reviewed by a person: hold it against the text before you rely on it.`,
    ),
  );
  page.paragraph(0, edition.note('Numbers in brackets are places in the text, in UTF-16 code units.'));
  return page.text;
}
