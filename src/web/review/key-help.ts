import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { PageContext } from '../page-context.ts';

/** The keys with which a review goes without a pointer; shown by script, which alone listens to them. */
export function keyHelp({ language }: PageContext): Markup {
  const words = reviewMessages[language];
  return html`<dialog class="keys" aria-labelledby="keys-title"><h2 id="keys-title">${words.keys}</h2>
<dl>${words.keyList.map(([key, deed]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${deed}</dd></div>`)}</dl>
<form method="dialog"><button>${words.keysClose}</button></form></dialog>`;
}
