import { html } from 'hono/html';
import type { Account, Column } from '../../comparison/comparison.ts';
import { articleAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import { comparisonMessages } from '../messages/comparison-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import { anchorOf } from '../reading/anchors.ts';
import type { ComparisonNames } from './comparison-names.ts';
import { wordingView } from './wording-view.ts';

/** The accounts of one side: where each stands, how long it is, what it comes to and in which order. */
export function columnView({ key, accounts }: Column, names: ComparisonNames): Markup {
  const shown = names.columns.find(column => column.key === key);
  return html`<section class="telling ${shown?.className ?? ''}">
<h3><span class="letter" aria-hidden="true">${shown?.letter ?? ''}</span> ${names.column(key)}</h3>
${accounts.map(account => accountView(account, names))}
</section>`;
}

function accountView(account: Account, names: ComparisonNames): Markup {
  const { article, contact, outlet, title, published, language, length, statements, copies, topics, opening } = account;
  const words = comparisonMessages[names.language];
  const { topic: topicNames, language: languages } = vocabulary[names.language];
  const facts = [
    outlet,
    published?.slice(0, 10) ?? null,
    languages[language] ?? language,
    words.length(length),
    words.statements(statements),
    copies.length === 0 ? null : words.copies(copies.length),
  ].filter(fact => fact !== null);
  return html`<div class="account">
<p><a href="${articleAddress(article, anchorOf(contact))}" lang="${language}" dir="auto">${title ?? outlet ?? article}</a></p>
<ul class="facts">${facts.map(fact => html`<li>${fact}</li>`)}</ul>
${topics.length === 0 ? '' : html`<p class="more">${words.order}: ${topics.map(topic => topicNames[topic]).join(', ')}</p>`}
${opening === null ? '' : html`<p class="more">${words.opening}:</p>${wordingView(opening, true, names)}`}
</div>`;
}
