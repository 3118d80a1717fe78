import { html } from 'hono/html';
import { searchAddress } from '../addresses.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { searchMessages } from '../messages/search-messages.ts';

/** How to ask, by examples that can be tried. */
export function queryHelp(language: InterfaceLanguage): Markup {
  const words = searchMessages[language];
  return html`<section class="help"><h2>${words.help}</h2>
<dl>${words.examples.map(([query, about]) => html`<div><dt><a href="${searchAddress({ q: query })}"><code>${query}</code></a></dt><dd>${about}</dd></div>`)}</dl>
</section>`;
}
