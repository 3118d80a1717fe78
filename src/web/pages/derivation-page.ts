import { html } from 'hono/html';
import type { Derivation } from '../../record/record.ts';
import { articleAddress } from '../addresses.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { articleMessages } from '../messages/article-messages.ts';
import type { PageContext } from '../page-context.ts';

/** The rules behind one value of a record, and behind the values inside it. */
export interface DerivationPageModel {
  readonly article: string;
  /** JSON Pointer of the value. */
  readonly pointer: string;
  readonly derivation: Derivation;
  /** Whether the archive has the value as it is read now. */
  readonly asKept: boolean;
}

/** How a value came about; client script shows the list of rules where the link to this page stood. */
export function derivationPage({ article, pointer, derivation, asKept }: DerivationPageModel, page: PageContext): Markup {
  const words = articleMessages[page.language];
  const values = Object.entries(derivation);
  return layout(page, {
    title: words.derivationOf(pointer),
    body: html`<h1>${words.derivationOf(pointer)}</h1>
<p><a href="${articleAddress(article)}">${words.back}</a></p>
<div class="derivation">
${asKept ? '' : html`<p class="problem">${words.otherNow}</p>`}
${values.length === 0 ? html`<p class="unstated">${words.noDerivation}</p>` : ''}
<dl>${values.map(
      ([key, steps]) => html`<div><dt><code>${key.slice(pointer.length + 1) || key}</code></dt>
<dd><ol>${steps.map(
        ({ rule, evidence }) =>
          html`<li><code>${rule}</code>${evidence.map(({ text, start, end }) => html` <q dir="auto">${text}</q> <span class="basis">${start}–${end}</span>`)}</li>`,
      )}</ol></dd></div>`,
    )}</dl>
</div>`,
  });
}
