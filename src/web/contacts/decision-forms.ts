import { html } from 'hono/html';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { contactAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import { contactPageMessages } from '../messages/contact-page-messages.ts';
import { outletOf } from './report-names.ts';
import { type ContactNames, kindInWords, peopleInWords } from './shown-contact.ts';

/** What people decided of a contact's reports, and forms to decide more: plain forms, which need no script. */
export function decisionForms(archived: ArchivedContact, near: readonly ArchivedContact[], names: ContactNames): Markup {
  const { contact, sources } = archived;
  const { language } = names;
  const words = contactPageMessages[language];
  const address = contactAddress(contact.id);
  return html`<section class="decisions"><h2>${words.decide}</h2>
<p class="more">${words.decideHelp}</p>
${
  contact.decisions.length === 0
    ? ''
    : html`<h3>${words.decisions}</h3><ul>${contact.decisions.map(
        ({ kind, reason, by, at }) =>
          html`<li><strong>${kind === 'same' ? words.same : words.notSame}</strong>: <bdi>${reason}</bdi> <span class="standing">(${words.decided(by, at.slice(0, 10))})</span></li>`,
      )}</ul>`
}
<div class="decision-forms">
<form action="${address}/same" method="post"><h3>${words.same}</h3>
<p><label for="other">${words.sameAs}</label><input id="other" name="other" list="near" required maxlength="1000" autocomplete="off" aria-describedby="other-hint"><span class="more" id="other-hint">${words.sameAsHint}</span></p>
<datalist id="near">${near.map(
    other =>
      html`<option value="${other.contact.id}">${other.contact.date.value ?? ''} ${kindInWords(other.contact, language)}: ${peopleInWords(other, names)}</option>`,
  )}</datalist>
${reasonFields('same', names)}
<p><button type="submit">${words.join}</button></p></form>
${
  contact.reports.length < 2
    ? ''
    : html`<form action="${address}/not-same" method="post"><h3>${words.notSame}</h3>
<p><label for="report">${words.notThis}</label><select id="report" name="report" required>${contact.reports.map(
        ({ article, contactId }, i) =>
          html`<option value="${article}#${contactId}">${outletOf(sources[i], language)}, ${sources[i]?.published?.slice(0, 10) ?? '–'}</option>`,
      )}</select></p>
${reasonFields('not-same', names)}
<p><button type="submit">${words.part}</button></p></form>`
}
</div></section>`;
}

function reasonFields(form: string, { language }: ContactNames): Markup {
  const words = contactPageMessages[language];
  return html`<p><label for="${form}-reason">${words.reason}</label><input id="${form}-reason" name="reason" required maxlength="1000" autocomplete="off"></p>
<p><label for="${form}-by">${words.by}</label><input id="${form}-by" name="by" required maxlength="100" autocomplete="name"></p>`;
}
