import { html } from 'hono/html';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { contactAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import { contactsMessages } from '../messages/contacts-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import { type ContactNames, kindInWords, peopleInWords, toldFields } from './shown-contact.ts';

/** A contact in a list: when, how, who, how many report it and on what they differ. Its head is as deep as the list stands. */
export function contactItem(archived: ArchivedContact, names: ContactNames, head: 'h2' | 'h3' = 'h2'): Markup {
  const { contact, sources } = archived;
  const { language } = names;
  const words = contactsMessages[language];
  const reports = sources.filter(({ main }) => main).length;
  const mentions = sources.length - reports;
  const copies = sources.length - contact.independent;
  const status = contact.status.value;
  const date = contact.date.value;
  const counts = [
    ...(reports === 0 ? [] : [words.reports(reports)]),
    ...(mentions === 0 ? [] : [words.mentions(mentions)]),
    ...(copies === 0 ? [] : [words.copies(copies)]),
  ];
  const differing = toldFields(archived, names).filter(({ disagree }) => disagree.length > 0);
  const link = html`<a href="${contactAddress(contact.id)}"><bdi>${peopleInWords(archived, names)}</bdi></a>`;
  return html`<li class="contact-item">
<p class="when">${date === null ? html`<span class="unstated">${words.undated}</span>` : html`<time datetime="${date}">${date}</time>`}</p>
<div>
${head === 'h2' ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<ul class="facts"><li>${kindInWords(contact, language)}</li>${status === null || status === 'held' ? '' : html`<li>${vocabulary[language].contactStatus[status]}</li>`}${counts.map(count => html`<li>${count}</li>`)}</ul>
${
  differing.length === 0
    ? ''
    : html`<p class="differing">${words.differOn} ${differing.map(
        ({ field, value, disagree }, i) =>
          html`${i === 0 ? '' : '; '}${words.field[field]}: <bdi>${[value, ...disagree.map(other => other.value)].filter(one => one !== null).join(' / ')}</bdi>`,
      )}</p>`
}
</div>
</li>`;
}
