import { html } from 'hono/html';
import type { Formula } from '../../diplomacy/formulas.ts';
import { feedAddress, formulaAddress, searchAddress, stateAddress } from '../addresses.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import { basisOfFollowing } from '../following/basis-of-following.ts';
import type { CitedUse, FollowedFormulas, FormulaAccount } from '../following/formula-account.ts';
import { type ChartNames, formulaChart, formulaChartNames, formulaDownload } from '../following/formula-charts.ts';
import { phraseList } from '../following/phrase-list.ts';
import { percent, rateText } from '../following/rate-text.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { formulaPageMessages } from '../messages/formula-page-messages.ts';
import type { PageContext } from '../page-context.ts';

export interface FormulaPageModel {
  readonly formula: Formula;
  /** Null where no contact has it, or while it is being followed. */
  readonly account: FormulaAccount | null;
  /** Null while it is being followed. */
  readonly followed: Pick<FollowedFormulas, 'read' | 'articles' | 'readouts'> | null;
  /** How many articles have it. */
  readonly articles: number;
  /** Uses in some of them, the newest first. */
  readonly uses: readonly UseInArticle[];
  readonly after: string | null;
  readonly next: string | null;
  readonly names: ChartNames;
  /** Whether somebody is a state, which has a page. */
  readonly isState: (code: string) => boolean;
}

/** A use in the words around it. */
export interface UseInArticle extends CitedUse {
  readonly before: string;
  readonly behind: string;
}

/** A formula: its sense and phrases, who uses it, how its use went, and each use. */
export function formulaPage(model: FormulaPageModel, page: PageContext): Markup {
  const { formula, account, followed, articles, names, isState } = model;
  const { language } = page;
  const words = formulaPageMessages[language];
  const query = `formula:${formula.id}`;
  return layout(page, {
    title: `${words.formula}: ${formula.id}`,
    section: 'formulas',
    feed: feedAddress(query),
    body: html`<h1>${formula.id}</h1>
<p class="sense" lang="en">${formula.sense}</p>
<ul class="facts"><li><a href="${searchAddress({ q: query })}">${words.searchAll}</a></li>
<li><a href="${feedAddress(query)}" type="application/atom+xml">${words.follow}</a></li></ul>
${
  account === null
    ? html`<p role="status">${followed === null ? words.following : words.notUsed}</p>`
    : html`<dl class="tally"><div><dt>${words.course}</dt><dd>${words.status[account.use.status]}</dd></div>
<div><dt>${words.uses}</dt><dd>${account.use.uses.toLocaleString(language)}</dd></div>
${account.use.rate === null ? '' : html`<div><dt>${words.share}</dt><dd>${rateText(account.use.rate, language)}</dd></div>`}
<div><dt>${words.articles}</dt><dd>${articles.toLocaleString(language)}</dd></div></dl>
<p class="more">${courseOf(account, page)} ${followed === null ? '' : basisOfFollowing(followed, language)}</p>`
}
<div class="beside"><section><h2>${words.surfaces}</h2>${phraseList(formula, language)}</section>
<section><h2>${words.users}</h2><ul class="plain">${formula.users.map(user => html`<li>${isState(user) ? html`<a href="${stateAddress(user)}">${names.stateName(user)}</a>` : user}</li>`)}</ul>
${
  account === null
    ? ''
    : html`<h2>${words.firstAndLast}</h2><dl class="forms">
${account.first === null ? '' : html`<div><dt>${words.firstUse}</dt><dd>${useView(account.first, page)}</dd></div>`}
${account.last === null ? '' : html`<div><dt>${words.lastUse}</dt><dd>${useView(account.last, page)}</dd></div>`}</dl>`
}</section></div>
${
  account === null
    ? ''
    : formulaChartNames.map(name =>
        chartFigure(formulaChart(name, account, names), { language, download: formulaDownload(formula.id, name) }),
      )
}
<section id="uses"><h2>${words.evidence}</h2>${usesView(model, page)}</section>`,
  });
}

function courseOf({ use }: FormulaAccount, { language }: PageContext): string {
  const run = { new: use.before, 'back-again': use.between, dropped: use.after, steady: null, rare: null }[use.status];
  const { readouts = 0, chance = 1 } = run ?? {};
  const why = formulaPageMessages[language].why[use.status](readouts, percent(chance, language));
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

function useView({ date, words: said, language: written, speakers, outlet, href }: CitedUse, { language }: PageContext): Markup {
  const words = formulaPageMessages[language];
  const facts = [date ?? words.undated, speakers.length === 0 ? words.nobody : speakers.join(', '), outlet ?? ''];
  return html`<a class="words" href="${href}" lang="${written}" dir="auto">${said}</a>
<p class="more"><bdi>${facts.filter(fact => fact !== '').join(' · ')}</bdi></p>`;
}

function usesView({ formula, articles, uses, after, next }: FormulaPageModel, page: PageContext): Markup {
  const words = formulaPageMessages[page.language];
  if (articles === 0) return html`<p class="unstated">${words.notUsed}</p>`;
  const address = (cursor: string): string => `${formulaAddress(formula.id)}?${new URLSearchParams({ after: cursor })}#uses`;
  return html`<p class="more">${words.usesOfAll(articles)}</p>
<ol class="positions">${uses.map(
    ({ before, behind, ...use }) => html`<li>
<span class="when">${use.date === null ? words.undated : html`<time datetime="${use.date}">${use.date}</time>`}</span>
<span class="act"><bdi>${use.speakers.length === 0 ? words.nobody : use.speakers.join(', ')}</bdi></span>
<div><a class="words" href="${use.href}" lang="${use.language}" dir="auto">…${before}<mark>${use.words}</mark>${behind}…</a>
${use.outlet === null ? '' : html`<p class="more"><bdi>${use.outlet}</bdi></p>`}</div></li>\n`,
  )}</ol>
<p class="turning">${after === null ? '' : html`<a href="${formulaAddress(formula.id)}#uses">${words.newest}</a>`}
${next === null ? '' : html`<a class="button" rel="next" href="${address(next)}">${words.older}</a>`}</p>`;
}
