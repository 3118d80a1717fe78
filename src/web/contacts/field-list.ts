import { html } from 'hono/html';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { ReportRef } from '../../merging/report.ts';
import { actorAddress } from '../addresses.ts';
import type { Content, Markup } from '../markup.ts';
import { articleMessages } from '../messages/article-messages.ts';
import { contactPageMessages } from '../messages/contact-page-messages.ts';
import { reportLink } from './report-names.ts';
import { type ContactNames, nameOfParty, type ToldField, toldFields } from './shown-contact.ts';

/** Reports that are named for a value; of others the number is told. */
const mostNamed = 6;

/** Who, when, how, at whose initiative and where, each with the reports that tell it and those that tell it otherwise. */
export function fieldList(archived: ArchivedContact, names: ContactNames): Markup {
  const words = contactPageMessages[names.language];
  return html`<dl class="told">${toldFields(archived, names).map(
    field => html`<div><dt>${headOf(field, names)}</dt><dd>
${field.value === null ? html`<p class="unstated">${words.untold}</p>` : html`<p>${shownValue(field, archived, names)} <span class="support">${words.toldBy} ${reportNames(field.support, archived, names)}</span></p>`}
${field.disagree.map(
  ({ value, reports }) =>
    html`<p class="differing">${words.otherwise}: <bdi>${value}</bdi> <span class="support">${words.toldBy} ${reportNames(reports, archived, names)}</span></p>`,
)}
</dd></div>`,
  )}</dl>`;
}

function headOf({ field }: ToldField, { language }: ContactNames): string {
  const { participants, date, place } = articleMessages[language];
  const words = contactPageMessages[language];
  switch (field) {
    case 'kind':
      return words.how;
    case 'status':
      return words.status;
    case 'participants':
      return participants;
    case 'date':
      return date;
    case 'initiator':
      return words.initiative;
    case 'place':
      return place;
  }
}

/** A value; people lead to their pages. */
function shownValue({ field, value }: ToldField, archived: ArchivedContact, names: ContactNames): Content {
  const linked = (id: string): Markup => {
    const name = html`<bdi>${nameOfParty(archived, id, names)}</bdi>`;
    const address = actorAddress(id);
    return address === null ? name : html`<a href="${address}">${name}</a>`;
  };
  const { contact, parties } = archived;
  if (field === 'participants')
    return parties.map(
      ({ id, state }, i) =>
        html`${i === 0 ? '' : ' + '}${linked(id)}${state === null ? '' : html` <span class="standing">(${names.stateName(state)})</span>`}`,
    );
  if (field === 'initiator' && contact.initiator.value !== null) return linked(contact.initiator.value);
  return html`<strong>${value ?? ''}</strong>`;
}

function reportNames(reports: readonly ReportRef[], archived: ArchivedContact, { language }: ContactNames): Markup {
  const more = reports.length - mostNamed;
  return html`${reports.slice(0, mostNamed).map((report, i) => html`${i === 0 ? '' : ', '}${reportLink(report, archived, language)}`)}${more > 0 ? ` ${contactPageMessages[language].andMore(more)}` : ''}`;
}
