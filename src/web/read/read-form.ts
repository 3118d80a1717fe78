import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import { readMessages } from '../messages/read-messages.ts';
import type { PageContext } from '../page-context.ts';

/** What stands in the form. */
export interface ReadFormModel {
  readonly text: string;
  readonly published: string;
  readonly url: string;
}

/**
 * Paste a text or choose a file. Without script it is posted and comes back read; with script it is read in the page, by a worker whose
 * address stands here, and nothing is sent.
 */
export function readForm({ text, published, url }: ReadFormModel, { language, asset }: PageContext): Markup {
  const words = readMessages[language];
  return html`<form class="paste" action="/read" method="post" enctype="multipart/form-data" data-read data-worker="${asset('reading-worker.js')}" data-reading="${words.reading}" data-on-server="${words.onServer}" data-no-text="${words.noText}">
<label for="read-text">${words.text}</label>
<textarea id="read-text" name="text" rows="10" spellcheck="false" dir="auto">
${text}</textarea>
<div class="row">
<div><label for="read-file">${words.file}</label><br><input id="read-file" name="file" type="file" accept=".txt,.md,.html,.htm,.pdf,text/*,application/pdf"></div>
<div><label for="read-published">${words.published}</label><br><input id="read-published" name="published" value="${published}" placeholder="${words.publishedHint}" maxlength="40" autocomplete="off"></div>
<div><label for="read-url">${words.address}</label><br><input id="read-url" name="url" type="url" value="${url}" maxlength="2000" autocomplete="off"></div>
</div>
<div class="row"><button type="submit">${words.read}</button>
<button class="quiet" type="submit" formaction="/articles">${words.keep}</button>
<span class="more">${words.keepHelp}</span></div>
<p class="read-state" role="status" aria-live="polite"></p>
</form>`;
}
