import { html } from 'hono/html';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { type ContactKind, type ContactStatus, contactKinds, contactStatuses } from '../../diplomacy/vocabulary.ts';
import { type ContactsAddress, contactsAddress } from '../addresses.ts';
import { contactItem } from '../contacts/contact-item.ts';
import type { ContactNames } from '../contacts/shown-contact.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { contactsMessages } from '../messages/contacts-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { PageContext } from '../page-context.ts';

/** What stands in the form, as it was typed. */
export interface ContactsForm {
  readonly state: string;
  readonly with: readonly string[];
  readonly kind: ContactKind | '';
  readonly status: ContactStatus | '';
  readonly from: string;
  readonly to: string;
}

export interface ContactsPageModel {
  readonly form: ContactsForm;
  /** Names that nobody has, each with those that are spelled much like it. */
  readonly unknown: readonly { readonly name: string; readonly perhaps: readonly string[] }[];
  readonly wrongDays: readonly string[];
  /** Newest first. */
  readonly contacts: readonly ArchivedContact[];
  /** Where the page begins; null for the newest. */
  readonly after: string | null;
  /** The cursor of the next page; null where this is the last. */
  readonly next: string | null;
  /** Articles that are still to be put together with others. */
  readonly unsettled: number;
  readonly names: ContactNames;
}

/** The contacts of the archive, each once. */
export function contactsPage(model: ContactsPageModel, page: PageContext): Markup {
  const { form, unknown, wrongDays, contacts, after, next, unsettled, names } = model;
  const words = contactsMessages[page.language];
  const asked = askedOf(form);
  const isFiltered = Object.values(asked).some(value => value.length > 0);
  return layout(page, {
    title: words.title,
    section: 'contacts',
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
${filterForm(form, isFiltered, page)}
${unknown.map(
  ({ name, perhaps }) =>
    html`<p class="problem" role="status">${words.unknownName(name)}${perhaps.length === 0 ? '' : html` ${words.perhaps}: ${perhaps.join(', ')}`}</p>`,
)}
${wrongDays.map(day => html`<p class="problem" role="status">${words.wrongDay(day)}</p>`)}
${unsettled === 0 ? '' : html`<p class="more">${words.unsettled(unsettled)}</p>`}
${contacts.length === 0 ? html`<p><strong>${words.none}</strong></p>${isFiltered ? '' : html`<p>${words.emptyHelp}</p>`}` : ''}
<ol class="contacts">${contacts.map(contact => contactItem(contact, names))}</ol>
<p class="turning">${after === null ? '' : html`<a href="${contactsAddress(asked)}">${words.first}</a>`}
${next === null ? '' : html`<a class="button" rel="next" href="${contactsAddress({ ...asked, after: next })}">${words.next}</a>`}</p>`,
  });
}

const askedOf = ({ state, with: people, kind, status, from, to }: ContactsForm): ContactsAddress => ({
  state,
  with: people.filter(name => name !== ''),
  kind,
  status,
  from,
  to,
});

function filterForm(
  { state, with: people, kind, status, from, to }: ContactsForm,
  isFiltered: boolean,
  page: PageContext,
): Markup {
  const words = contactsMessages[page.language];
  const { contactKind, contactStatus } = vocabulary[page.language];
  const asked = people.filter(name => name !== '');
  return html`<form class="filter" action="/contacts" method="get" aria-label="${words.filter}">
<p><label for="state">${words.state}</label><input id="state" name="state" value="${state}" placeholder="${words.stateHint}" maxlength="200" autocomplete="off"></p>
${(asked.length === 0 ? [''] : asked).map(
  (name, i) =>
    html`<p><label for="with-${i}">${words.person}</label><input id="with-${i}" name="with" value="${name}" placeholder="${words.personHint}" maxlength="200" autocomplete="off"></p>`,
)}
<p><label for="kind">${words.kind}</label><select id="kind" name="kind"><option value="">${words.anyKind}</option>${contactKinds.map(one => option(one, contactKind[one], one === kind))}</select></p>
<p><label for="status">${words.status}</label><select id="status" name="status"><option value="">${words.anyStatus}</option>${contactStatuses.map(one => option(one, contactStatus[one], one === status))}</select></p>
<p class="day"><label for="from">${words.from}</label><input id="from" name="from" value="${from}" maxlength="10" autocomplete="off" aria-describedby="day-hint"></p>
<p class="day"><label for="to">${words.to}</label><input id="to" name="to" value="${to}" maxlength="10" autocomplete="off" aria-describedby="day-hint"></p>
<p class="go"><button type="submit">${words.show}</button>${isFiltered ? html` <a href="/contacts">${words.all}</a>` : ''}</p>
<p class="more" id="day-hint">${words.from}, ${words.to}: ${words.dayHint}</p>
</form>`;
}

const option = (value: string, name: string, isChosen: boolean): Markup =>
  isChosen ? html`<option value="${value}" selected>${name}</option>` : html`<option value="${value}">${name}</option>`;
