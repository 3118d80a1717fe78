import { html } from 'hono/html';
import type { Wording } from '../../comparison/comparison.ts';
import { articleAddress, formulaAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import { comparisonMessages } from '../messages/comparison-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import { anchorOf } from '../reading/anchors.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** A passage in its own words, with what it does, who speaks where that is asked for, and the way to the text. */
export function wordingView(wording: Wording, withSpeakers: boolean, names: ComparisonNames): Markup {
  const { article, kind, id, speakers, act, direct, formulas, evidence } = wording;
  const words = comparisonMessages[names.language];
  const said = evidence.map(({ text }) => text).join(' … ');
  const who = withSpeakers && kind === 'statement' ? `${speakers.map(names.actor).join(', ')}: ` : '';
  const address = articleAddress(article, id === null ? names.reportAnchor(article) : anchorOf(id));
  return html`<div class="wording">
<p class="act">${who}<strong>${actInWords(kind, act, names)}</strong> <a class="to-text" href="${address}" title="${words.inText}" aria-label="${words.inText}">¶</a></p>
<blockquote lang="${names.written(article)}" dir="auto">${direct ? html`<q>${said}</q>` : said}</blockquote>
${formulas.length === 0 ? '' : html`<p class="more">${formulas.map((formula, i) => html`${i === 0 ? '' : ', '}<a href="${formulaAddress(formula)}">${formula}</a>`)}</p>`}
</div>`;
}

function actInWords(kind: Wording['kind'], act: Wording['act'], { language }: ComparisonNames): string {
  const words = comparisonMessages[language];
  switch (kind) {
    case 'agenda':
      return words.discussed;
    case 'telling':
      return words.theArticle;
    case 'statement':
      return act === null ? '' : vocabulary[language].act[act];
  }
}
