import { html } from 'hono/html';
import type { Outlet } from '../../gazetteer/gazetteer.ts';
import { quotedValue } from '../../query/quoted-value.ts';
import { outletAddress, searchAddress, stateAddress } from '../addresses.ts';
import { tableFrame } from '../following/table-frame.ts';
import { layout } from '../layout.ts';
import type { Content, Markup } from '../markup.ts';
import { outletMessages } from '../messages/outlet-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { PageContext } from '../page-context.ts';

export interface OutletsPageModel {
  /** Those of the archive, with most articles first. */
  readonly outlets: readonly {
    /** Null where the gazetteer does not have it. */
    readonly outlet: Outlet | null;
    readonly name: string;
    readonly articles: number;
  }[];
  readonly stateName: (code: string) => string;
}

/** Who published what is in the archive. */
export function outletsPage({ outlets, stateName }: OutletsPageModel, page: PageContext): Markup {
  const { language } = page;
  const words = outletMessages[language];
  const rows = outlets.map(({ outlet, name, articles }): Content[] => [
    outlet === null
      ? html`<bdi>${name}</bdi> <span class="basis">${words.unknown}</span>`
      : html`<a href="${outletAddress(outlet.id)}"><bdi>${outlet.name}</bdi></a>`,
    outlet === null || outlet.side === null ? '–' : html`<a href="${stateAddress(outlet.side)}">${stateName(outlet.side)}</a>`,
    outlet === null ? '–' : vocabulary[language].accountKind[outlet.kind],
    html`<a href="${searchAddress({ q: `outlet:${quotedValue(outlet?.id.replace(/^outlet:/, '') ?? name)}` })}">${articles.toLocaleString(language)}</a>`,
  ]);
  return layout(page, {
    title: words.title,
    section: 'outlets',
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
${
  rows.length === 0
    ? html`<p class="unstated">${words.empty}</p>`
    : tableFrame(
        words.title,
        [{ head: words.outlet }, { head: words.side }, { head: words.kind }, { head: words.articles, number: true }],
        rows,
      )
}`,
  });
}
