import { html } from 'hono/html';
import { type InterfaceLanguage, interfaceLanguages, languageNames } from './interface-language.ts';
import type { Content, Markup } from './markup.ts';
import { layoutMessages } from './messages/layout-messages.ts';
import type { PageContext } from './page-context.ts';

/** The sections of the workbench, in the order of its navigation, and where each begins. */
export const sections = {
  search: '/search',
  contacts: '/contacts',
  states: '/states',
  people: '/people',
  formulas: '/formulas',
  outlets: '/outlets',
  review: '/review',
  read: '/read',
} as const;
export type Section = keyof typeof sections;

const sectionNames = [
  'search',
  'contacts',
  'states',
  'people',
  'formulas',
  'outlets',
  'review',
  'read',
] as const satisfies readonly Section[];

/** One page: its title and content, and what it needs beside. */
export interface Sheet {
  /** In the reader's own language, without the name of the workbench. */
  readonly title: string;
  /** What stands in `main`, its `h1` included. */
  readonly body: Content;
  /** The section to which the page belongs, shown as such in the navigation. */
  readonly section?: Section;
  /** What stands in the search box. */
  readonly query?: string;
  /** Client scripts that the page needs, as 'reading.js'; it must work without them. */
  readonly scripts?: readonly string[];
  /** The Atom feed of what the page shows. */
  readonly feed?: string;
  /** Takes the whole width of the window, as a reading with its record beside it does. */
  readonly wide?: boolean;
}

/** A whole page of the workbench. */
export function layout(page: PageContext, sheet: Sheet): Markup {
  const { language, asset } = page;
  const { title, body, query = '', scripts = [], feed, wide = false } = sheet;
  const words = layoutMessages[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title} · Readout</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${asset('workbench.css')}">
${feed === undefined ? '' : html`<link rel="alternate" type="application/atom+xml" href="${feed}">`}
${['workbench.js', ...scripts].map(script => html`<script type="module" src="${asset(script)}"></script>\n`)}</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="masthead">
<a class="name" href="/" aria-label="${words.home}">Readout</a>
<form class="ask" role="search" action="/search" method="get">
<label class="unseen" for="ask">${words.searchLabel}</label>
<input id="ask" name="q" type="search" value="${query}" placeholder="${words.searchHint}" maxlength="2000" autocomplete="off" spellcheck="false">
<button type="submit">${words.searchButton}</button>
</form>
<nav class="sections" aria-label="${words.mainNavigation}">
<ul>${sectionNames.map(name => sectionLink(name, sheet.section, words[name]))}</ul>
</nav>
</header>
<main id="content" tabindex="-1" class="${wide ? 'wide' : 'narrow'}">
${body}
</main>
<footer class="colophon">
<p>${words.machineRead} ${words.everyClaim}</p>
<nav aria-label="${words.languageNavigation}"><ul>${interfaceLanguages.map(other => languageLink(other, page))}</ul></nav>
</footer>
</body>
</html>`;
}

function sectionLink(name: Section, current: Section | undefined, words: string): Markup {
  return name === current
    ? html`<li><a href="${sections[name]}" aria-current="page">${words}</a></li>`
    : html`<li><a href="${sections[name]}">${words}</a></li>`;
}

function languageLink(other: InterfaceLanguage, { language, address }: PageContext): Markup {
  const name = languageNames[other];
  if (other === language) return html`<li aria-current="true" lang="${other}">${name}</li>`;
  return html`<li><a href="${inLanguage(address, other)}" lang="${other}" hreflang="${other}">${name}</a></li>`;
}

/** The same page in another language. */
function inLanguage(address: string, language: InterfaceLanguage): string {
  const [path = '', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return `${path}?${parameters}`;
}
