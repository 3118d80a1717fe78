import { html } from 'hono/html';
import type { PairCount, PartyCount } from '../../archive/archived-contact.ts';
import { stateAddress } from '../addresses.ts';
import type { Chart } from '../charts/chart.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import { matrix } from '../charts/matrix.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { contactsMessages } from '../messages/contacts-messages.ts';
import { stateMessages } from '../messages/state-messages.ts';
import type { PageContext } from '../page-context.ts';

export interface StatesPageModel {
  /** Most often in contact first. */
  readonly states: readonly PartyCount[];
  /** Those of them that the chart sets against each other. */
  readonly drawn: readonly string[];
  readonly pairs: readonly PairCount[];
  readonly unsettled: number;
  readonly stateName: (code: string) => string;
}

/** All states whose people are in contact, and which with which. */
export function statesPage(model: StatesPageModel, page: PageContext): Markup {
  const { states, pairs, unsettled, stateName } = model;
  const words = stateMessages[page.language];
  return layout(page, {
    title: words.title,
    section: 'states',
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
${unsettled === 0 ? '' : html`<p class="more">${contactsMessages[page.language].unsettled(unsettled)}</p>`}
${states.length === 0 ? html`<p><strong>${words.none}</strong></p>` : ''}
${pairs.length === 0 ? '' : html`<h2 class="unseen">${words.whoWithWhom}</h2>${chartFigure(pairsChart(model, page.language), { language: page.language, download: '/states/data.csv' })}`}
<h2>${words.states(states.length)}</h2>
<ul class="tally-list">${states.map(
      ({ party, contacts }) =>
        html`<li><a href="${stateAddress(party)}">${stateName(party)}</a> <span class="count">${contacts.toLocaleString(page.language)}</span></li>`,
    )}</ul>`,
  });
}

/** How often the states that are drawn are in contact with one another. */
export function pairsChart({ drawn, pairs, stateName }: StatesPageModel, language: InterfaceLanguage): Chart {
  const words = stateMessages[language];
  const named = drawn.map(code => ({ key: code, name: stateName(code) }));
  return matrix({
    id: 'pairs',
    title: words.whoWithWhom,
    description: words.whoWithWhomAbout(drawn.length),
    rows: named,
    across: named,
    cells: pairs.flatMap(({ states: [one, other], contacts }) => {
      const href = stateAddress(...[one, other].sort());
      return [
        { row: one, column: other, value: contacts, href },
        { row: other, column: one, value: contacts, href },
      ];
    }),
    columns: [words.state, words.other, words.contacts],
    language,
  });
}
