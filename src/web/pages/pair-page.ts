import { html } from 'hono/html';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Act, Topic } from '../../diplomacy/vocabulary.ts';
import type { FormulaUse } from '../../following/formula-use.ts';
import type { Silence, Timeline } from '../../following/timeline.ts';
import { contactAddress, contactsAddress, searchAddress, stateAddress } from '../addresses.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import { contactItem } from '../contacts/contact-item.ts';
import type { ContactNames } from '../contacts/shown-contact.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { contactsMessages } from '../messages/contacts-messages.ts';
import { stateMessages } from '../messages/state-messages.ts';
import type { PageContext } from '../page-context.ts';
import { pairCharts } from '../states/pair-charts.ts';
import type { StatementTally } from '../states/statement-charts.ts';

/** What there is between states, or of one state. */
export interface PairPageModel {
  /** ISO 3166-1 alpha-2, sorted. */
  readonly states: readonly string[];
  /** The days that were asked for; '' where open. */
  readonly from: string;
  readonly to: string;
  /** Articles that are still to be put together with others. */
  readonly unsettled: number;
  /** Newest first. */
  readonly contacts: readonly ArchivedContact[];
  /** Whether there are contacts before these. */
  readonly areMore: boolean;
  readonly timeline: Timeline;
  readonly told: {
    /** Reports that were read, and all that there are, copies apart. */
    readonly read: number;
    readonly all: number;
    readonly acts: readonly StatementTally<Act>[];
    readonly topics: readonly StatementTally<Topic>[];
  };
  /** How many contacts the shares of the formulas are of. */
  readonly readouts: number;
  readonly formulas: readonly FormulaUse[];
  readonly names: ContactNames;
}

const contactsShown = 10;
const silencesShown = 5;

/** A pair of states, or one: contacts in time with their silences, who with whom, what was said of what, and the formulas. */
export function pairPage(model: PairPageModel, page: PageContext): Markup {
  const { states, from, to, unsettled, contacts, areMore, names } = model;
  const words = stateMessages[page.language];
  const title = states.map(names.stateName).join(' – ');
  const parameters = new URLSearchParams(Object.entries({ from, to }).filter(([, day]) => day !== ''));
  const download = (id: string): string => `${stateAddress(...states)}/${id}.csv${parameters.size === 0 ? '' : `?${parameters}`}`;
  return layout(page, {
    title,
    section: 'states',
    body: html`<h1>${title}</h1>
<ul class="facts"><li><strong>${words.contactCount(contacts.length)}${areMore ? '+' : ''}</strong></li>
<li><a href="${contactsAddress({ state: states.join('-'), from, to })}">${words.allContacts}</a></li>
<li><a href="${searchAddress({ q: `state:${states.join('-')}` })}">${words.search}</a></li>
${states.length < 2 ? '' : states.map(code => html`<li><a href="${stateAddress(code)}">${names.stateName(code)}</a></li>`)}</ul>
${periodForm(model, page)}
${areMore ? html`<p class="more">${words.newestOnly(contacts.length)}</p>` : ''}
${unsettled === 0 ? '' : html`<p class="more">${contactsMessages[page.language].unsettled(unsettled)}</p>`}
${
  contacts.length === 0
    ? html`<p><strong>${words.noneBetween}</strong></p>`
    : html`<h2 class="unseen">${words.timeline}</h2>
${pairCharts(model).map(chart => html`${chartFigure(chart, { language: page.language, download: download(chart.id) })}${chart.id === 'contacts' ? silenceList(model, page) : ''}`)}
<h2>${words.newest}</h2>
<ol class="contacts">${contacts.slice(0, contactsShown).map(contact => contactItem(contact, names, 'h3'))}</ol>
<p class="turning"><a href="${contactsAddress({ state: states.join('-'), from, to })}">${words.allContacts}</a></p>`
}`,
  });
}

function periodForm({ states, from, to }: PairPageModel, { language }: PageContext): Markup {
  const words = stateMessages[language];
  return html`<form class="period" action="${stateAddress(...states)}" method="get" aria-label="${words.period}">
<p><label for="from">${words.from}</label> <input id="from" name="from" value="${from}" size="10" maxlength="10" autocomplete="off" aria-describedby="day-hint"></p>
<p><label for="to">${words.to}</label> <input id="to" name="to" value="${to}" size="10" maxlength="10" autocomplete="off" aria-describedby="day-hint"></p>
<p><button class="quiet" type="submit">${words.show}</button></p>
<p class="more" id="day-hint">${words.dayHint}</p>
</form>`;
}

function silenceList({ timeline }: PairPageModel, { language }: PageContext): Markup | string {
  const { silences, current } = timeline;
  if (silences.length === 0 && current === null) return '';
  const words = stateMessages[language];
  const day = (iso: string, contact: string | null): Markup =>
    contact === null
      ? html`<time datetime="${iso}">${iso}</time>`
      : html`<a href="${contactAddress(contact)}"><time datetime="${iso}">${iso}</time></a>`;
  const item = ({ days, from, to, after, endedBy }: Silence): Markup =>
    html`<li><strong>${words.silence(days)}</strong> ${words.silentFrom} ${day(from, after)} ${words.silentTo} ${day(to, endedBy)}</li>`;
  return html`<section class="silences"><h3>${words.silences}</h3>
<ol>${silences.slice(0, silencesShown).map(item)}</ol>
${current === null ? '' : html`<p>${words.current} ${day(current.from, current.after)}: <strong>${words.silence(current.days)}</strong></p>`}</section>`;
}
