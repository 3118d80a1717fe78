import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import { contactCard } from './contact-card.ts';
import { documentFacts } from './document-facts.ts';
import { foundLists } from './found-lists.ts';
import { legend } from './legend.ts';
import { Reading, type ReadingModel } from './reading.ts';
import { statementList } from './statement-list.ts';
import { textView } from './text-view.ts';

/** A text with its marks, and the record beside it; the same in the browser and on the server. */
export function readingView(model: ReadingModel): Markup {
  const reading = new Reading(model);
  const { record, words } = reading;
  return html`<div class="reading">
${documentFacts(reading)}
${legend(reading)}
<div class="columns">
${textView(reading)}
<section class="record" aria-label="${words.record}" tabindex="0">
<h2>${words.record}</h2>
${record.contacts.length === 0 ? html`<p class="unstated">${words.noContacts}</p>` : record.contacts.map((contact, i) => contactCard(contact, i, reading))}
<section class="said"><h2>${words.statements}</h2>
${statementList(reading)}</section>
${foundLists(reading)}
</section>
</div>
</div>`;
}
