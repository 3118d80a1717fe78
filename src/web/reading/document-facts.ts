import { html } from 'hono/html';
import { outletAddress, stateAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import { inRecord } from './anchors.ts';
import { evidenceLink, whyLink } from './evidence-link.ts';
import type { Reading } from './reading.ts';

/** Who published the article and when, whose account it is, and whom it cites. */
export function documentFacts(reading: Reading): Markup {
  const { record, words, vocabulary, stateName } = reading;
  const { outlet, published, account, citedSources, language } = record.document;
  const facts = [
    ...(outlet === null
      ? []
      : [
          html`${outlet.id === null ? outlet.name : html`<a href="${outletAddress(outlet.id)}">${outlet.name}</a>`} ${whyLink('/document/outlet', outlet.name, reading)}`,
        ]),
    ...(published === null
      ? []
      : [
          html`<span id="${inRecord('published')}" data-anchors="published"><time datetime="${published.value}">${published.value}</time> ${published.evidence === null ? '' : evidenceLink('published', reading)}</span> ${whyLink('/document/published', published.value, reading)}`,
        ]),
    html`${vocabulary.language[language] ?? language}`,
    ...(account === null
      ? []
      : [
          html`${vocabulary.accountKind[account.kind]}${account.side === null ? '' : html`, <a href="${stateAddress(account.side)}">${stateName(account.side)}</a>`}`,
        ]),
    ...(citedSources.length === 0 ? [] : [html`${words.cites} ${citedSources.map(({ name }) => name).join(', ')}`]),
  ];
  return html`<ul class="facts">${facts.map(fact => html`<li>${fact}</li>`)}</ul>`;
}
