import { html } from 'hono/html';
import type { FacetCount } from '../../archive/archive.ts';
import type { Outlet } from '../../gazetteer/gazetteer.ts';
import { contactAddress, feedAddress, formulaAddress, searchAddress, stateAddress, webAddress } from '../addresses.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import type { ContactRow } from '../following/contact-row.ts';
import { contactTable, howOf } from '../following/contact-table.ts';
import type { LeftOutTopic } from '../following/left-out-topic.ts';
import { nameList } from '../following/name-list.ts';
import { outletChart, outletDownload } from '../following/outlet-chart.ts';
import { tableFrame } from '../following/table-frame.ts';
import { layout } from '../layout.ts';
import type { Content, Markup } from '../markup.ts';
import { outletMessages } from '../messages/outlet-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { PageContext } from '../page-context.ts';

export interface OutletPageModel {
  readonly outlet: Outlet;
  /** How many articles it has. */
  readonly articles: number;
  readonly years: readonly FacetCount[];
  readonly formulas: readonly FacetCount[];
  /** Contacts that its newest articles report, and how many those are. */
  readonly contacts: { readonly rows: readonly ContactRow[]; readonly articles: number };
  readonly leftOut: { readonly topics: readonly LeftOutTopic[]; readonly compared: number };
  readonly stateName: (code: string) => string;
}

/** An outlet: whose side it is on, what it reported, and what of it only others told. */
export function outletPage(model: OutletPageModel, page: PageContext): Markup {
  const { outlet, articles, years, formulas, contacts, stateName } = model;
  const { language } = page;
  const words = outletMessages[language];
  const query = `outlet:${outlet.id.replace(/^outlet:/, '')}`;
  return layout(page, {
    title: outlet.name,
    section: 'outlets',
    feed: feedAddress(query),
    body: html`<h1>${outlet.name}</h1>
<ul class="facts"><li>${vocabulary[language].accountKind[outlet.kind]}</li>
<li>${outlet.side === null ? words.noSide : html`<a href="${stateAddress(outlet.side)}">${stateName(outlet.side)}</a>`}</li>
<li><a href="${searchAddress({ q: query })}">${words.inArticles(articles)}</a></li>
<li><a href="${feedAddress(query)}" type="application/atom+xml">${words.follow}</a></li></ul>
<div class="beside"><section><h2>${words.names}</h2>${nameList(outlet.names, language)}</section>
<section><h2>${words.sites}</h2><ul class="plain">${outlet.domains.map(domain => html`<li>${siteLink(domain)}</li>`)}</ul></section></div>
<section><h2>${words.reported}</h2>
${
  contacts.rows.length === 0
    ? html`<p class="unstated">${words.none}</p>`
    : html`${chartFigure(outletChart(outlet.id, years, language), { language, download: outletDownload(outlet.id) })}
<p class="more">${words.newest(contacts.rows.length, contacts.articles)}</p>
${contactTable(words.reported, contacts.rows, language)}`
}</section>
<section><h2>${words.leftOut}</h2>${leftOutView(model, page)}</section>
${
  formulas.length === 0
    ? ''
    : html`<section><h2>${words.formulas}</h2>${tableFrame(
        words.formulas,
        [{ head: words.formula }, { head: words.articles, number: true }],
        formulas.map(({ value, articles }): Content[] => [
          html`<a href="${formulaAddress(value)}">${value}</a>`,
          html`<a href="${searchAddress({ q: `${query} formula:${value}` })}">${articles.toLocaleString(language)}</a>`,
        ]),
      )}</section>`
}`,
  });
}

function siteLink(domain: string): Markup | string {
  const address = webAddress(`https://${domain}/`);
  return address === null ? domain : html`<a href="${address}" rel="noreferrer noopener nofollow external">${domain}</a>`;
}

function leftOutView({ leftOut: { topics, compared } }: OutletPageModel, { language }: PageContext): Markup {
  const words = outletMessages[language];
  if (compared === 0) return html`<p class="unstated">${words.nothingToCompare}</p>`;
  if (topics.length === 0) return html`<p>${words.leftOutLead(compared)} ${words.nothingLeftOut}</p>`;
  return html`<p>${words.leftOutLead(compared)}</p>
${tableFrame(
  words.leftOut,
  [{ head: words.topic }, { head: words.notInAccount }],
  topics.map(({ topic, contacts }): Content[] => [
    vocabulary[language].topic[topic],
    html`<ul class="plain">${contacts.map(
      contact =>
        html`<li><a href="${contactAddress(contact.id)}">${contact.date ?? ''} ${howOf(contact, language)}</a>, <bdi>${contact.others.map(({ name }) => name).join(', ')}</bdi></li>`,
    )}</ul>`,
  ]),
)}`;
}
