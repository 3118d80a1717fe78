import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Page } from '../report/page.ts';
import { printable } from '../report/printable.ts';
import { type ContactLine, contactLine } from './contact-line.ts';

/** A contact in one paragraph: when, how, who, and how many report it. */
export function printContactLine(
  page: Page,
  { id, date, kind, status, participants, articles, mentions, disagreements }: ContactLine,
): void {
  const { bold, dim } = page.colours;
  const people = participants.map(({ name, state }) => `${printable(name)}${state === null ? '' : ` (${state})`}`).join(' + ');
  const reports = `${articles.length} ${articles.length === 1 ? 'report' : 'reports'}${mentions.length === 0 ? '' : `, ${mentions.length} mentions`}`;
  const differing = [...new Set(disagreements.map(({ field }) => field))];
  page.paragraph(
    0,
    page.run(`${date ?? 'no date'}  ${kind ?? 'contact'}${status === 'held' ? '' : `, ${status}`}  `),
    page.run(people, bold),
    page.run(` · ${reports}${differing.length === 0 ? '' : ` · differ on ${differing.join(', ')}`} · ${id}`, dim),
  );
}

/** A contact in full: each field with who says otherwise, each report, and on demand why they were put together. */
export function printContact(page: Page, archived: ArchivedContact, why: boolean): void {
  const { bold, dim } = page.colours;
  const line = contactLine(archived);
  printContactLine(page, line);
  for (const { field, value } of fieldsOf(line)) page.paragraph(2, page.run(`${field}: `, dim), page.run(printable(value)));
  for (const { field, value, articles } of line.disagreements)
    page.paragraph(2, page.run(`${field}, otherwise: `, dim), page.run(`${printable(value)} (${articles.join(', ')})`));
  for (const { code, message } of line.checks) page.paragraph(2, page.run(`${code}: ${message}`));
  for (const { kind, reason, by, at } of archived.contact.decisions)
    page.paragraph(
      2,
      page.run(
        `decided by ${printable(by)} on ${at.slice(0, 10)}: ${kind === 'same' ? 'the same' : 'not the same'}, ${printable(reason)}`,
      ),
    );
  for (const [i, report] of archived.contact.reports.entries()) {
    const source = line.reports[i];
    const where = [source?.outlet, source?.language, source?.published?.slice(0, 10)].filter(Boolean).join(', ');
    page.paragraph(
      2,
      page.run(source?.input ?? report.article, bold),
      page.run(` ${where}${source?.main === false ? ', mentions it' : ''}${report.copyOf === null ? '' : ', a copy'}`, dim),
    );
    if (!why || report.link === null) continue;
    page.paragraph(4, page.run(`${report.link.decision.score.toFixed(1)} points with ${report.link.to.article}:`, dim));
    for (const { of, points, because } of report.link.decision.why)
      page.paragraph(6, page.run(`${points > 0 ? '+' : ''}${points.toFixed(1)} ${of}: ${because}`));
  }
  page.blank();
}

function fieldsOf({ initiator, place, formerly }: ContactLine): { readonly field: string; readonly value: string }[] {
  return [
    ...(initiator === null ? [] : [{ field: 'initiator', value: initiator }]),
    ...(place === null ? [] : [{ field: 'place', value: place }]),
    ...(formerly.length === 0 ? [] : [{ field: 'formerly', value: formerly.join(', ') }]),
  ];
}
