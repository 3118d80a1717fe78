import { html } from 'hono/html';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { Passage } from '../../archive/passages.ts';
import { articleAddress } from '../addresses.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { searchMessages } from '../messages/search-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import { anchorOf } from '../reading/anchors.ts';

/** An article that answers, and the words that show why. */
export interface Answer {
  readonly article: ArchivedArticle;
  readonly passages: readonly Passage[];
}

/** Characters that are shown on either side of a passage. */
const around = 90;

/** One answer: what article it is, its contacts, and the evidence in its surroundings. */
export function answerItem({ article, passages }: Answer, language: InterfaceLanguage): Markup {
  const { id, record, text } = article;
  const { title, published, outlet, language: written } = record.document;
  const words = searchMessages[language];
  const names = new Map(record.actors.map(actor => [actor.id, actor.name]));
  const { contactKind, contactStatus, language: languages } = vocabulary[language];
  const head = [published?.value.slice(0, 10) ?? words.undated, outlet?.name, languages[written] ?? written].filter(Boolean);
  return html`<li>
<h2 lang="${written}" dir="auto"><a href="${articleAddress(id)}">${title?.value ?? firstWords(text)}</a></h2>
<ul class="facts">${head.map(fact => html`<li>${fact}</li>`)}</ul>
${record.contacts
  .slice(0, 2)
  .map(
    ({ kind, status, date, participants }) =>
      html`<p class="more">${contactKind[kind]}, ${contactStatus[status]}${date.value === null ? '' : `, ${date.value}`}: <bdi>${participants.map(participant => names.get(participant) ?? participant).join(', ')}</bdi></p>`,
  )}
${passages.length === 0 ? '' : html`<ul class="passages" lang="${written}">${passages.map(passage => passageItem(passage, article))}</ul>`}
</li>`;
}

function passageItem(passage: Passage, { id, text }: ArchivedArticle): Markup {
  const { start, end, kind } = passage;
  const before = text.slice(Math.max(0, start - around), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + around).replace(/\s\S*$/, '');
  const anchored = (kind === 'statement' || kind === 'contact' || kind === 'quote') && passage.id !== null;
  const address = anchored ? articleAddress(id, anchorOf(passage.id)) : articleAddress(id);
  return html`<li dir="auto"><a href="${address}">…${before}<mark>${passage.text}</mark>${after}…</a></li>`;
}

const firstWords = (text: string): string => `${text.trimStart().slice(0, 80)}…`;
