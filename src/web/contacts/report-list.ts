import { html } from 'hono/html';
import type { ArchivedContact, ReportSource } from '../../archive/archived-contact.ts';
import { accountKinds } from '../../diplomacy/vocabulary.ts';
import type { MergedReport } from '../../merging/merged-contact.ts';
import type { Markup } from '../markup.ts';
import { contactPageMessages } from '../messages/contact-page-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import { outletOf, reportAddress, reportLink } from './report-names.ts';
import type { ContactNames } from './shown-contact.ts';

/** The reports of a contact: outlet, whose account, language, and why they were put together. */
export function reportList(archived: ArchivedContact, names: ContactNames): Markup {
  const { contact, sources } = archived;
  const words = contactPageMessages[names.language];
  return html`<div class="table-frame" role="region" tabindex="0" aria-label="${words.reports}"><table class="reports">
<thead><tr><th scope="col">${words.outlet}</th><th scope="col">${words.side}</th><th scope="col">${words.language}</th><th scope="col">${words.published}</th><th scope="col">${words.role}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${contact.reports.map((report, i) => reportRow(report, sources[i], archived, names))}</tbody></table></div>`;
}

function reportRow(
  report: MergedReport,
  source: ReportSource | undefined,
  archived: ArchivedContact,
  names: ContactNames,
): Markup {
  const { language } = names;
  const words = contactPageMessages[language];
  const { language: languages } = vocabulary[language];
  const written = source?.language ?? '';
  return html`<tr>
<th scope="row"><a href="${reportAddress(report)}"><bdi>${outletOf(source, language)}</bdi></a></th>
<td>${accountOf(source, names)}</td>
<td>${languages[written] ?? written}</td>
<td>${source?.published?.slice(0, 10) ?? '–'}</td>
<td>${source?.main === false ? words.mentions : words.about}${report.copyOf === null ? '' : html`; ${words.copyOf} ${reportLink(report.copyOf, archived, language)}`}</td>
<td>${whyView(report, archived, names)}</td>
</tr>`;
}

function accountOf(source: ReportSource | undefined, { language, stateName }: ContactNames): string {
  const side = source?.side ?? null;
  const kind = accountKinds.find(one => one === source?.account);
  const named = [side === null ? null : stateName(side), kind === undefined ? null : vocabulary[language].accountKind[kind]];
  const known = named.filter(name => name !== null);
  return known.length === 0 ? contactPageMessages[language].unknownSide : known.join(', ');
}

/** The signals that tie a report to the contact, in points. */
function whyView({ link }: MergedReport, archived: ArchivedContact, { language }: ContactNames): Markup | string {
  const words = contactPageMessages[language];
  if (link === null) return words.founder;
  const points = (value: number): string =>
    value.toLocaleString(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return html`<details><summary>${points(link.decision.score)}</summary>
<p>${words.whyHelp(points(link.decision.score))} ${reportLink(link.to, archived, language)}</p>
<ul lang="en">${link.decision.why.map(({ points: value, because }) => html`<li>${points(value)} ${because}</li>`)}</ul></details>`;
}
