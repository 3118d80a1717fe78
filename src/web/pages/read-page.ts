import { html } from 'hono/html';
import type { ReadoutRecord } from '../../record/record.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { readMessages } from '../messages/read-messages.ts';
import type { PageContext } from '../page-context.ts';
import { type ReadFormModel, readForm } from '../read/read-form.ts';
import { readingView } from '../reading/reading-view.ts';

/** A text that is read and not kept: the form, and what came of it. */
export interface ReadPageModel {
  readonly form: ReadFormModel;
  readonly outcome:
    | { readonly kind: 'nothing-yet' }
    | { readonly kind: 'unreadable'; readonly message: string }
    | { readonly kind: 'read'; readonly text: string; readonly record: ReadoutRecord; readonly several: boolean };
  readonly stateName: (code: string) => string;
}

/** Paste a text or drop a file and see it read. */
export function readPage({ form, outcome, stateName }: ReadPageModel, page: PageContext): Markup {
  const words = readMessages[page.language];
  return layout(page, {
    title: words.title,
    section: 'read',
    wide: true,
    scripts: ['read.js'],
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
${readForm(form, page)}
<section id="result" class="result" aria-label="${words.result}">${outcomeView(outcome, stateName, page)}</section>`,
  });
}

function outcomeView(
  outcome: ReadPageModel['outcome'],
  stateName: ReadPageModel['stateName'],
  { language }: PageContext,
): Markup | string {
  const words = readMessages[language];
  switch (outcome.kind) {
    case 'nothing-yet':
      return '';
    case 'unreadable':
      return html`<p class="problem"><strong>${words.cannotRead}.</strong> <span lang="en">${outcome.message}</span></p>`;
    case 'read': {
      const { text, record, several } = outcome;
      return html`${several ? html`<p class="more">${words.severalArticles}</p>` : ''}${readingView({ text, record, language, stateName, whyAddress: null })}`;
    }
  }
}
