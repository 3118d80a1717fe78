import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { PageContext } from '../page-context.ts';

/** Who reviews; the name stands beside every decision. `back` is the address to return to. */
export function reviewerForm(reviewer: string, back: string, { language }: PageContext): Markup {
  const words = reviewMessages[language];
  return html`<form class="choice reviewer" method="post" action="/review/name">
<input type="hidden" name="back" value="${back}">
<div><label for="by">${words.name}</label><input id="by" name="by" value="${reviewer}" maxlength="100" required autocomplete="name" aria-describedby="by-hint"></div>
<button class="${reviewer === '' ? 'first' : 'quiet'}">${words.keepName}</button>
<p class="more" id="by-hint">${words.nameHint}</p></form>`;
}
