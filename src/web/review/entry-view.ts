import { html } from 'hono/html';
import { wordsOf } from '../../review/field.ts';
import { type FieldRef, fieldKey, nameOf } from '../../review/field-ref.ts';
import type { Content, Markup } from '../markup.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import { anchorOf, inRecord } from '../reading/anchors.ts';
import type { Reading } from '../reading/reading.ts';
import { correctionForm } from './correction-form.ts';
import { editorOf } from './editor-of.ts';
import { fieldAnchor, isWhole, type ReviewedEntry, type ReviewedField } from './reviewed-field.ts';
import { toldValue } from './told-value.ts';
import type { TypedForm } from './typed-form.ts';

export interface ReviewView {
  readonly reading: Reading;
  /** The address of the review of the article. */
  readonly address: string;
  /** The id of the form to which the buttons belong. */
  readonly form: string;
  /** The key of the field that is being corrected; null where none is. */
  readonly correcting: string | null;
  readonly typed: TypedForm | null;
}

/** One entry with what the machine and what people say of each field, and the means to decide. */
export function entryView({ whole, fields }: ReviewedEntry, view: ReviewView): Markup {
  const { reading } = view;
  const words = reviewMessages[reading.language];
  const { field, now, machine } = whole;
  const place = (now ?? machine)?.place ?? null;
  const anchor = 'id' in field && field.part !== 'actor' && field.part !== 'formula' ? anchorOf(field.id) : null;
  const heading = html`${words.part[field.part]}${field.part === 'actor' ? html`: <bdi>${toldValue(field, (now ?? machine)?.value ?? null, reading)}</bdi>` : ''}${
    field.part === 'check' ? html`: ${reading.vocabulary.check[field.code]}` : ''
  }${field.part === 'formula' ? html`: ${field.id}` : ''}`;
  return html`<article class="entry${now === null ? ' taken-out' : ''}"${anchor === null ? '' : html` id="${inRecord(anchor)}" data-anchors="${anchor}"`}>
<h3>${heading}${anchor === null || now === null ? '' : html` <a class="to-text" href="#${anchor}" title="${reading.words.inText}" aria-label="${reading.words.inText}">¶</a>`}</h3>
${place === null || place.length === 0 ? '' : html`<blockquote lang="${reading.record.document.language}" dir="auto">${wordsOf(place)}</blockquote>`}
<ul class="decisions">${field.part === 'document' ? '' : rowView(whole, view)}
${now === null ? '' : fields.map(one => rowView(one, view))}</ul>
</article>`;
}

/** One field: its name, the machine's value and the person's side by side, and what can be done. */
function rowView(reviewed: ReviewedField, view: ReviewView): Markup {
  const { field, machine, now, decided } = reviewed;
  const { reading, form } = view;
  const words = reviewMessages[reading.language];
  const name = nameOf(field);
  const label = name === null ? words.whole : (new Map(Object.entries(words.names)).get(name) ?? name);
  const what = `${words.part[field.part]}, ${label}`;
  const json = JSON.stringify(field);
  const isCorrecting = view.correcting === fieldKey(field);
  const correctable = editorOf(field) !== null && (now !== null || field.part === 'actor');
  const deeds: Content[] = [
    html`<button class="quiet" form="${form}" name="accept" value="${json}" data-key="a" aria-label="${words.acceptOf(what)}">${words.accept}</button>`,
    correctable
      ? html`<a class="quiet-link" href="${view.address}?${new URLSearchParams({ correct: fieldKey(field) })}#${fieldAnchor(field)}" data-key="c" aria-label="${words.correctOf(what)}">${words.correct}</a>`
      : '',
    field.part === 'actor'
      ? ''
      : html`<button class="quiet" form="${form}" name="reject" value="${json}" data-key="x" aria-label="${words.rejectOf(what)}">${words.reject}</button>`,
    decided === null
      ? ''
      : html`<button class="quiet" form="${form}" name="undo" value="${decided.id}" data-key="u" aria-label="${words.undoOf(what)}">${words.undo}</button>`,
  ];
  return html`<li class="decision${decided === null ? '' : ' decided'}" id="${fieldAnchor(field)}" tabindex="-1" data-decision>
<span class="field">${label}</span>
<span class="by-machine"><span class="unseen">${words.machine}: </span>${isWhole(field) && field.part !== 'actor' ? '' : valueView(field, machine?.value ?? null, view)}</span>
<span class="by-person"><span class="unseen">${words.person}: </span>${decided === null ? html`<span class="unstated">${words.undecided}</span>` : decisionView(reviewed, view)}</span>
<span class="deeds">${deeds}</span>
${isCorrecting ? correctionForm({ reviewed, reading, address: view.address, textId: reading.record.document.textId, typed: view.typed }) : ''}
</li>\n`;
}

function valueView(field: FieldRef, value: Parameters<typeof toldValue>[1], { reading }: ReviewView): Markup {
  const told = toldValue(field, value, reading);
  return told === '' ? html`<span class="unstated">${reviewMessages[reading.language].nothing}</span>` : html`<bdi>${told}</bdi>`;
}

function decisionView({ field, decided, now }: ReviewedField, view: ReviewView): Markup {
  if (decided === null) return html``;
  const { verdict, by, at, reason } = decided;
  const words = reviewMessages[view.reading.language];
  return html`${verdict === 'correct' ? html`<strong>${valueView(field, now?.value ?? decided.after, view)}</strong> ` : ''}<span class="basis">${words.verdict[verdict]}, <bdi>${by}</bdi>, <time datetime="${at}">${at.slice(0, 10)}</time>${reason === null ? '' : html`: <bdi>${reason}</bdi>`}</span>`;
}
