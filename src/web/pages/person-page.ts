import { html } from 'hono/html';
import { type Act, acts, type Topic, topics } from '../../diplomacy/vocabulary.ts';
import type { Person, Term } from '../../gazetteer/gazetteer.ts';
import { personAddress, searchAddress, stateAddress } from '../addresses.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import type { CitedPosition } from '../following/cited-position.ts';
import type { ContactRow } from '../following/contact-row.ts';
import { contactTable } from '../following/contact-table.ts';
import { nameList } from '../following/name-list.ts';
import { partyLink } from '../following/party-link.ts';
import { actsChart, contactsChart, partnersOf, personDownload } from '../following/person-charts.ts';
import { positionList } from '../following/position-list.ts';
import { tableFrame } from '../following/table-frame.ts';
import { layout } from '../layout.ts';
import type { Content, Markup } from '../markup.ts';
import { peopleMessages } from '../messages/people-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { PageContext } from '../page-context.ts';

export interface PersonPageModel {
  readonly person: Person;
  readonly contacts: { readonly rows: readonly ContactRow[]; readonly since: string | null };
  readonly positions: {
    readonly positions: readonly CitedPosition[];
    readonly articles: number;
    readonly read: number;
    readonly next: string | null;
  };
  readonly asked: AskedOfPage;
  readonly stateName: (code: string) => string;
}

/** What of a person the page was asked to tell; null asks for all of it. */
export interface AskedOfPage {
  readonly year: string | null;
  readonly topic: Topic | null;
  readonly act: Act | null;
  readonly after: string | null;
}

/** Those most often in contact. */
const mostPartners = 20;

/** A person: offices, contacts in time, with whom, and positions by topic. */
export function personPage(model: PersonPageModel, page: PageContext): Markup {
  const { person, stateName } = model;
  const words = peopleMessages[page.language];
  return layout(page, {
    title: person.name,
    section: 'people',
    body: html`<h1>${person.name}</h1>
${
  person.state === null
    ? ''
    : html`<ul class="facts"><li><a href="${stateAddress(person.state)}">${stateName(person.state)}</a></li>
<li><a href="${searchAddress({ q: `person:${person.id.replace(/^person:/, '')}` })}">${words.searchAll}</a></li></ul>`
}
<div class="beside"><section><h2>${words.offices}</h2>${officesView(model, page)}</section>
<section><h2>${words.names}</h2>${nameList(person.names, page.language)}</section></div>
<section id="contacts"><h2>${words.inContact}</h2>${contactsView(model, page)}</section>
<section id="positions"><h2>${words.positions}</h2>${positionsView(model, page)}</section>`,
  });
}

function officesView({ person, stateName }: PersonPageModel, { language }: PageContext): Markup {
  const words = peopleMessages[language];
  const { terms, source } = person;
  if (terms.length === 0) return html`<p class="unstated">${words.noOffices}</p>`;
  const office = ({ role, title, state, organisation }: Term): string =>
    [title ?? vocabulary[language].role[role], organisation?.replace(/^org:/, '') ?? (state === null ? null : stateName(state))]
      .filter(part => part !== null)
      .join(', ');
  return html`${tableFrame(
    words.offices,
    [{ head: words.office }, { head: words.from }, { head: words.to }],
    terms
      .toReversed()
      .map((term): Content[] => [
        office(term),
        html`<time datetime="${term.from}">${term.from}</time>`,
        term.to === null ? words.stillInOffice : html`<time datetime="${term.to}">${term.to}</time>`,
      ]),
  )}
<p class="basis">${source === 'unverified' ? words.unverified : words.checkedIn(source.split('+').join(', '))}</p>`;
}

function contactsView({ person, contacts: { rows, since }, asked }: PersonPageModel, page: PageContext): Markup {
  const { language } = page;
  const words = peopleMessages[language];
  const chooser = since === null ? '' : yearForm(person.id, asked, page);
  if (rows.length === 0) return html`${chooser}<p class="unstated">${words.noContacts}</p>`;
  const partners = partnersOf(rows);
  const chart = contactsChart(rows, language);
  const query = asked.year === null ? '' : `?${new URLSearchParams({ year: asked.year })}`;
  return html`<p class="more">${words.contactsTold(rows.length)}. ${asked.year !== null ? words.contactsOf(asked.year) : since === null ? '' : words.contactsSince(since)}</p>
${chooser}
${chartFigure(chart, { language, download: personDownload(person.id, 'contacts', query) })}
<h3>${words.partners}</h3>
${tableFrame(
  words.partners,
  [{ head: words.person }, { head: words.contacts, number: true }, { head: words.last }],
  partners
    .slice(0, mostPartners)
    .map(({ party, contacts }): Content[] => [
      partyLink(party),
      html`<a href="${searchAddress({ q: `with:${person.id.replace(/^person:/, '')} with:${party.id.replace(/^person:/, '')}` })}">${contacts.length.toLocaleString(language)}</a>`,
      contacts[0]?.date ?? words.undated,
    ]),
)}
<details class="all"><summary>${words.contactsTold(rows.length)}</summary>${contactTable(words.contacts, rows, language)}</details>`;
}

function yearForm(id: string, { year }: AskedOfPage, { language }: PageContext): Markup {
  const words = peopleMessages[language];
  return html`<form class="choice" action="${personAddress(id)}#contacts" method="get">
<div><label for="year">${words.year}</label><input id="year" name="year" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" size="6" value="${year ?? ''}"></div>
<button type="submit">${words.choose}</button></form>`;
}

function positionsView({ person, positions: told, asked }: PersonPageModel, page: PageContext): Markup {
  const { language } = page;
  const words = peopleMessages[language];
  const { positions, articles, read, next } = told;
  const isChosen = asked.topic !== null || asked.act !== null;
  if (positions.length === 0 && !isChosen && asked.after === null) return html`<p class="unstated">${words.noPositions}</p>`;
  const address = (after: string | null): string => {
    const { topic, act } = asked;
    const chosen = Object.entries({ topic: topic ?? '', act: act ?? '', after: after ?? '' }).filter(([, value]) => value !== '');
    return `${personAddress(person.id)}?${new URLSearchParams(chosen)}#positions`;
  };
  const query = new URL(address(asked.after), 'http://x').search;
  return html`${positionForm(person.id, asked, page)}
<p class="more" role="status">${positions.length === 0 ? words.noSuchPositions : words.readOf(read, articles)}</p>
${positions.length === 0 ? '' : chartFigure(actsChart(person.id, positions, language), { language, download: personDownload(person.id, 'acts', query) })}
${positionList(positions, language)}
<p class="turning">${asked.after === null ? '' : html`<a href="${address(null)}">${words.newest}</a>`}
${next === null ? '' : html`<a class="button" rel="next" href="${address(next)}">${words.older}</a>`}</p>`;
}

function positionForm(id: string, asked: AskedOfPage, { language }: PageContext): Markup {
  const words = peopleMessages[language];
  const names = vocabulary[language];
  const choice = (name: 'topic' | 'act', values: readonly (readonly [value: string, name: string])[]): Markup =>
    html`<div><label for="${name}">${words[name]}</label><select id="${name}" name="${name}">
<option value="">${words.every}</option>
${values.map(([value, said]) => (value === asked[name] ? html`<option value="${value}" selected>${said}</option>` : html`<option value="${value}">${said}</option>`))}</select></div>`;
  return html`<form class="choice" action="${personAddress(id)}#positions" method="get">
${choice(
  'topic',
  topics.map(topic => [topic, names.topic[topic]] as const),
)}
${choice(
  'act',
  acts.map(act => [act, names.act[act]] as const),
)}
<button type="submit">${words.choose}</button></form>`;
}
