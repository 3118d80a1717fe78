import { html } from 'hono/html';
import { articleAddress } from '../addresses.ts';
import { exactText } from '../exact-text.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { articleMessages } from '../messages/article-messages.ts';
import type { PageContext } from '../page-context.ts';

/** A stretch of two texts: in both, or in one of them alone. */
export interface Change {
  readonly kind: 'same' | 'added' | 'deleted';
  readonly text: string;
}

export interface RevisionsPageModel {
  readonly article: string;
  readonly title: string | null;
  readonly revisions: readonly {
    readonly revision: number;
    readonly received: string;
    readonly length: number;
    /** What changed since the text before; null of the first, and 'too-different' where it cannot be told word by word. */
    readonly changes: readonly Change[] | 'too-different' | null;
  }[];
}

/** The texts that an article has had at its address, the latest first, and what changed in each. */
export function revisionsPage({ article, title, revisions }: RevisionsPageModel, page: PageContext): Markup {
  const words = articleMessages[page.language];
  return layout(page, {
    title: `${words.revisionList}: ${title ?? words.untitled}`,
    body: html`<h1>${words.revisionList}</h1>
<p><a href="${articleAddress(article)}">${title ?? words.untitled}</a></p>
${revisions.toReversed().map(
  ({ revision, received, length, changes }) => html`<section class="revision">
<h2>${words.revision(revision)}</h2>
<ul class="facts"><li><time datetime="${received}">${received.slice(0, 16).replace('T', ' ')} UTC</time></li><li>${words.characters(length)}</li></ul>
${
  changes === null
    ? ''
    : html`<h3>${words.changes(revision - 1, revision)}</h3>
${changes === 'too-different' ? html`<p class="unstated">${words.tooDifferent}</p>` : html`<div class="changes">${changes.map(change => changeView(change, page))}</div>`}`
}
</section>`,
)}`,
  });
}

/** How much of what is the same is shown on either side of a change. */
const context = 200;

function changeView({ kind, text }: Change, { language }: PageContext): Markup {
  const words = articleMessages[language];
  switch (kind) {
    case 'added':
      return html`<ins><span class="unseen">${words.added}: </span>${exactText(text)}</ins>`;
    case 'deleted':
      return html`<del><span class="unseen">${words.deleted}: </span>${exactText(text)}</del>`;
    case 'same':
      return text.length <= 3 * context
        ? exactText(text)
        : html`${exactText(text.slice(0, context))}<span class="skipped">${words.unchanged(text.length - 2 * context)}</span>${exactText(text.slice(-context))}`;
  }
}
