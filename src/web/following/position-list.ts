import { html } from 'hono/html';
import type { Topic } from '../../diplomacy/vocabulary.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { peopleMessages } from '../messages/people-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { CitedPosition } from './cited-position.ts';

/** Topics that stand open; the rest is a click away. */
const open = 3;

/** What somebody said for or against what, by topic: when, in which words, to whom. */
export function positionList(positions: readonly CitedPosition[], language: InterfaceLanguage): Markup {
  const words = peopleMessages[language];
  const topics = new Map<Topic | null, CitedPosition[]>();
  for (const position of positions)
    for (const topic of position.topics.length === 0 ? [null] : position.topics)
      topics.set(topic, [...(topics.get(topic) ?? []), position]);
  const most = [...topics].sort(
    ([a, some], [b, others]) => Number(a === null) - Number(b === null) || others.length - some.length,
  );
  return html`${most.map(
    ([topic, own], i) => html`<details class="topic"${i < open ? html` open` : ''}>
<summary><h3>${topic === null ? words.noTopic : vocabulary[language].topic[topic]} <span class="count">${own.length}</span></h3></summary>
<ol class="positions">${own.map(position => positionItem(position, language))}</ol></details>\n`,
  )}`;
}

function positionItem(
  { act, date, dateOf, href, addressees, targets, mode, citation }: CitedPosition,
  language: InterfaceLanguage,
): Markup {
  const words = peopleMessages[language];
  const said = citation.evidence.map(({ text }) => text).join(' … ');
  const notes = [
    ...(addressees.length === 0 ? [] : [html`${words.toWhom} <bdi>${addressees.join(', ')}</bdi>`]),
    ...(targets.length === 0 ? [] : [html`${words.about} <bdi>${targets.join(', ')}</bdi>`]),
    ...(citation.outlet === null ? [] : [html`<bdi>${citation.outlet}</bdi>`]),
    ...(dateOf === 'publication' ? [html`${words.published}`] : []),
  ];
  return html`<li>
<span class="when">${date === null ? words.undated : html`<time datetime="${date}">${date}</time>`}</span>
<span class="act ${act}">${vocabulary[language].act[act]}</span>
<div><a class="words" href="${href}" lang="${citation.language}" dir="auto">${mode === 'direct' ? html`<q>${said}</q>` : said}</a>
${notes.length === 0 ? '' : html`<p class="more">${notes.map((note, i) => html`${i === 0 ? '' : ' · '}${note}`)}</p>`}</div>
</li>`;
}
