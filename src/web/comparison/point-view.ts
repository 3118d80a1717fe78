import { html } from 'hono/html';
import type { Point, Telling } from '../../comparison/comparison.ts';
import type { Markup } from '../markup.ts';
import { comparisonMessages } from '../messages/comparison-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { ComparisonNames } from './comparison-names.ts';
import { wordingView } from './wording-view.ts';

/** A point as each column tells it, side by side; what one column alone has, while nothing in the others comes close, stands out. */
export function pointView(point: Point, names: ComparisonNames): Markup {
  const silent = point.told.filter(({ status }) => status === 'not-in-this-account').length;
  const isAlone = silent > 0 && silent === point.told.length - 1;
  return html`<li class="point">
<h4>${pointTitle(point, names)}</h4>
<dl class="tellings">${point.told.map(telling => tellingView(telling, isAlone, names))}</dl>
</li>`;
}

function tellingView(telling: Telling, isAlone: boolean, names: ComparisonNames): Markup {
  const words = comparisonMessages[names.language];
  const column = names.columns.find(({ key }) => key === telling.column);
  const head = html`<span class="letter" aria-hidden="true">${column?.letter ?? ''}</span> ${names.column(telling.column)}`;
  const classes = [
    'telling',
    column?.className ?? '',
    telling.status,
    ...(isAlone && telling.status === 'reported' ? ['alone'] : []),
  ];
  return html`<div class="${classes.join(' ')}"><dt>${head}${isAlone && telling.status === 'reported' ? html` <strong class="only-here">${words.onlyHere}</strong>` : ''}</dt>
<dd>${tellingBody(telling, names)}</dd></div>`;
}

function tellingBody(telling: Telling, names: ComparisonNames): Markup {
  const words = comparisonMessages[names.language];
  switch (telling.status) {
    case 'reported':
      return html`${telling.wordings.map(wording => wordingView(wording, false, names))}`;
    case 'told-otherwise':
      return html`<p class="standing">${words.because[telling.because]}</p>${telling.wordings.map(wording => wordingView(wording, true, names))}`;
    case 'not-in-this-account':
      return html`<p class="unstated">${words.notHere}</p>`;
    case 'cannot-tell':
      return html`<p class="unstated">${words.cannotTell}</p>`;
  }
}

/** Whose point it is and what it is about. */
function pointTitle({ speakers, topics, told }: Point, names: ComparisonNames): string {
  const wordings = told.flatMap(telling => (telling.status === 'reported' ? telling.wordings : []));
  const isAgenda = wordings.every(({ kind }) => kind === 'agenda');
  const who = isAgenda ? comparisonMessages[names.language].discussed : speakers.map(names.actor).join(', ');
  const about = topics.map(topic => vocabulary[names.language].topic[topic]).join(', ');
  return about === '' ? who : `${who}: ${about}`;
}
