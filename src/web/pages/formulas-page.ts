import { html } from 'hono/html';
import type { Formula } from '../../diplomacy/formulas.ts';
import type { FormulaStatus } from '../../following/formula-status.ts';
import { formulaAddress, searchAddress } from '../addresses.ts';
import { basisOfFollowing } from '../following/basis-of-following.ts';
import { type CitedUse, type FollowedFormulas, type FormulaAccount, formulaStatuses } from '../following/formula-account.ts';
import { rateText } from '../following/rate-text.ts';
import { tableFrame } from '../following/table-frame.ts';
import { layout } from '../layout.ts';
import type { Content, Markup } from '../markup.ts';
import { formulaPageMessages } from '../messages/formula-page-messages.ts';
import type { PageContext } from '../page-context.ts';

export interface FormulasPageModel {
  readonly query: string;
  readonly status: FormulaStatus | null;
  /** Those that are used and were asked for, the most used first, each with the number of articles that have it. */
  readonly formulas: readonly { readonly formula: Formula; readonly articles: number; readonly account: FormulaAccount | null }[];
  /** Those that no article has. */
  readonly unused: readonly Formula[];
  /** Null while they are being followed. */
  readonly followed: Pick<FollowedFormulas, 'read' | 'articles' | 'readouts'> | null;
}

/** All formulas: how often, by what course, first and last. */
export function formulasPage({ query, status, formulas, unused, followed }: FormulasPageModel, page: PageContext): Markup {
  const { language } = page;
  const words = formulaPageMessages[language];
  const rows = formulas.map(({ formula, articles, account }): Content[] => [
    html`<a href="${formulaAddress(formula.id)}">${formula.id}</a><p class="more" lang="en">${formula.sense}</p>`,
    account === null ? '–' : html`<span class="course ${account.use.status}">${words.status[account.use.status]}</span>`,
    account === null ? '–' : account.use.uses.toLocaleString(language),
    account?.use.rate == null ? '–' : rateText(account.use.rate, language),
    useLink(account?.first ?? null),
    useLink(account?.last ?? null),
    html`<a href="${searchAddress({ q: `formula:${formula.id}` })}">${articles.toLocaleString(language)}</a>`,
  ]);
  return layout(page, {
    title: words.title,
    section: 'formulas',
    wide: true,
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
<form class="choice" action="/formulas" method="get" role="search" aria-label="${words.title}">
<div><label for="formula">${words.searchLabel}</label>
<input id="formula" name="q" type="search" value="${query}" maxlength="200" autocomplete="off" spellcheck="false"></div>
<div><label for="status">${words.statusLabel}</label><select id="status" name="status"><option value="">${words.every}</option>
${formulaStatuses.map(other => (other === status ? html`<option value="${other}" selected>${words.status[other]}</option>` : html`<option value="${other}">${words.status[other]}</option>`))}</select></div>
<button type="submit">${words.search}</button>
${query === '' && status === null ? '' : html`<a href="/formulas">${words.all}</a>`}
</form>
<p class="more" role="status">${formulas.length === 0 ? words.none : words.found(formulas.length)}. ${basisOfFollowing(followed, language)}</p>
${
  rows.length === 0
    ? ''
    : tableFrame(
        words.title,
        [
          { head: words.formula },
          { head: words.course },
          { head: words.uses, number: true },
          { head: words.share, number: true },
          { head: words.first },
          { head: words.last },
          { head: words.articles, number: true },
        ],
        rows,
      )
}
${unused.length === 0 ? '' : html`<details class="all"><summary>${words.unused(unused.length)}</summary><ul class="plain">${unused.map(({ id, sense }) => html`<li><a href="${formulaAddress(id)}">${id}</a> <span class="more" lang="en">${sense}</span></li>`)}</ul></details>`}`,
  });
}

const useLink = (use: CitedUse | null): Markup | string =>
  use === null || use.date === null ? '–' : html`<a href="${use.href}"><time datetime="${use.date}">${use.date}</time></a>`;
