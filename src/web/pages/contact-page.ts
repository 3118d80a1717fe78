import { html } from 'hono/html';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import { contactAddress, stateAddress } from '../addresses.ts';
import { comparisonView } from '../comparison/comparison-view.ts';
import type { EvidenceAnchor } from '../comparison/evidence-anchors.ts';
import { decisionForms } from '../contacts/decision-forms.ts';
import { fieldList } from '../contacts/field-list.ts';
import { reportList } from '../contacts/report-list.ts';
import { reportLink } from '../contacts/report-names.ts';
import { type ContactNames, kindInWords, peopleInWords } from '../contacts/shown-contact.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { comparisonMessages } from '../messages/comparison-messages.ts';
import { contactPageMessages } from '../messages/contact-page-messages.ts';
import { contactsMessages } from '../messages/contacts-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { PageContext } from '../page-context.ts';

export interface ContactPageModel {
  readonly archived: ArchivedContact;
  /** Null where the accounts cannot be compared. */
  readonly comparison: Comparison | null;
  /** Where what the comparison shows stands in its articles. */
  readonly anchorAt: EvidenceAnchor;
  /** How many reports were compared, of those that are about the contact. */
  readonly compared: { readonly shown: number; readonly all: number };
  /** Other contacts of the same states about the same days, which may be the same. */
  readonly near: readonly ArchivedContact[];
  readonly names: ContactNames;
}

/** A contact: what its reports tell of it, where they differ, and their accounts beside one another. */
export function contactPage(
  { archived, comparison, anchorAt, compared, near, names }: ContactPageModel,
  page: PageContext,
): Markup {
  const { contact, parties } = archived;
  const words = contactPageMessages[page.language];
  const people = peopleInWords(archived, names);
  const date = contact.date.value ?? contactsMessages[page.language].undated;
  const status = contact.status.value;
  return layout(page, {
    title: `${kindInWords(contact, page.language)}, ${date}: ${people}`,
    section: 'contacts',
    wide: true,
    body: html`<h1><bdi>${people}</bdi></h1>
<ul class="facts"><li>${kindInWords(contact, page.language)}</li><li>${date}</li>${status === null ? '' : html`<li>${vocabulary[page.language].contactStatus[status]}</li>`}
<li>${contactsMessages[page.language].reports(contact.reports.length)}</li>${pairLink(parties, names)}</ul>
<h2>${words.told}</h2>
${fieldList(archived, names)}
${checkList(archived, page)}
<h2>${comparisonMessages[page.language].title}</h2>
${compared.shown < compared.all ? html`<p class="more">${comparisonMessages[page.language].limited(compared.shown, compared.all)}</p>` : ''}
${comparison === null ? html`<p class="unstated">${comparisonMessages[page.language].tooMuch}</p>` : comparisonView(comparison, { ...names, anchorAt })}
<h2>${words.reports}</h2>
${reportList(archived, names)}
${decisionForms(archived, near, names)}
${contact.formerly.length === 0 ? '' : html`<p class="more">${words.formerly}: ${contact.formerly.map((id, i) => html`${i === 0 ? '' : ', '}<a href="${contactAddress(id)}"><code>${id}</code></a>`)}</p>`}`,
  });
}

/** The two states whose people were in contact, and all that is between them. */
function pairLink(parties: ArchivedContact['parties'], { language, stateName }: ContactNames): Markup | string {
  const states = [...new Set(parties.map(({ state }) => state).filter(state => state !== null))].sort();
  if (states.length !== 2) return '';
  return html`<li>${contactPageMessages[language].pair} <a href="${stateAddress(...states)}">${states.map(stateName).join(' – ')}</a></li>`;
}

function checkList(archived: ArchivedContact, { language }: PageContext): Markup | string {
  const { checks } = archived.contact;
  if (checks.length === 0) return '';
  const { check, severity: severities } = vocabulary[language];
  return html`<h3>${contactPageMessages[language].checks}</h3><ul>${checks.map(
    ({ code, severity, message, reports }) =>
      html`<li class="check-item ${severity}"><strong>${severities[severity]}: ${check[code]}</strong> <span lang="en">${message}</span> ${reports.slice(0, 6).map((report, i) => html`${i === 0 ? '' : ', '}${reportLink(report, archived, language)}`)}</li>`,
  )}</ul>`;
}
