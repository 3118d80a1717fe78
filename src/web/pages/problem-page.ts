import { html } from 'hono/html';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { problemMessages } from '../messages/problem-messages.ts';
import type { PageContext } from '../page-context.ts';

/** What cannot be done, for people: which HTTP status it is, and what is said of it. */
export interface ProblemPageModel {
  readonly status: number;
  readonly detail: string;
}

/** The page of whatever did not work; it says what to do. */
export function problemPage({ status, detail }: ProblemPageModel, page: PageContext): Markup {
  const words = problemMessages[page.language];
  const heading = words.heading(status);
  return layout(page, {
    title: heading,
    body: html`<h1>${heading}</h1>
<p class="problem">${detail}</p>
<h2>${words.goOn}</h2>
<ul>
<li><a href="/">${words.goHome}</a></li>
<li><a href="/search">${words.goSearch}</a></li>
</ul>`,
  });
}
