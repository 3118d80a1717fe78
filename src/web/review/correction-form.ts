import { html } from 'hono/html';
import { accountKinds } from '../../diplomacy/vocabulary.ts';
import type { Json } from '../../review/correction.ts';
import { wordsOf } from '../../review/field.ts';
import type { Markup } from '../markup.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { Reading } from '../reading/reading.ts';
import { editorOf } from './editor-of.ts';
import { fieldAnchor, type ReviewedField } from './reviewed-field.ts';
import { choicesOf, toldValue } from './told-value.ts';
import type { TypedForm } from './typed-form.ts';

export interface CorrectionFormModel {
  readonly reviewed: ReviewedField;
  readonly reading: Reading;
  /** The address of the review of the article. */
  readonly address: string;
  readonly textId: string;
  readonly typed: TypedForm | null;
}

/** What a person says of one field: its value, and the words that show it or why there are none. */
export function correctionForm(model: CorrectionFormModel): Markup {
  const { reviewed, reading, address, textId, typed } = model;
  const { field, now } = reviewed;
  const words = reviewMessages[reading.language];
  const typedOne = (name: string): string | undefined => typed?.get(name)?.[0];
  const shown = now?.shown ?? null;
  return html`<form class="correction" method="post" action="${address}" data-correction>
<input type="hidden" name="textId" value="${textId}">
<input type="hidden" name="field" value="${JSON.stringify(field)}">
<input type="hidden" name="places" value="${typedOne('places') ?? (shown ?? []).map(({ start, end }) => `${start}-${end}`).join(' ')}">
${inputs(model)}
<div><label for="words">${words.words}</label><textarea id="words" name="words" rows="2" aria-describedby="words-hint">${typedOne('words') ?? (shown === null ? '' : wordsOf(shown))}</textarea>
<p class="more" id="words-hint">${words.wordsHint}</p></div>
<div><label for="reason">${words.why}</label><input id="reason" name="reason" maxlength="2000" value="${typedOne('reason') ?? ''}"></div>
<p class="deeds"><button name="decision" value="correct">${words.save}</button> <a href="${address}#${fieldAnchor(field)}" data-cancel>${words.cancel}</a></p>
</form>`;
}

function inputs(model: CorrectionFormModel): Markup | string {
  const { reviewed, reading, typed } = model;
  const { field, now } = reviewed;
  const words = reviewMessages[reading.language];
  const value: Json = now?.value ?? null;
  const chosen = typed === null ? listed(value) : (typed.get('value') ?? []);
  const told = typed?.get('value')?.[0] ?? toldValue(field, value, reading);
  const editor = editorOf(field);
  switch (editor) {
    case null:
    case 'words':
      return '';
    case 'choice':
      return html`<div><label for="value">${words.value}</label>${select('value', choicesOf(field, reading), chosen)}</div>`;
    case 'choices':
      return boxes(choicesOf(field, reading), chosen, words.value);
    case 'person':
      return html`<div><label for="value">${words.value}</label>${select('value', [['', words.none], ...peopleOf(reading)], chosen)}</div>${othersInput(model)}`;
    case 'people':
      return html`${boxes(peopleOf(reading), chosen, words.value)}${othersInput(model)}`;
    case 'actor':
      return othersInput(model);
    case 'date':
      return textInput(words.value, typed?.get('value')?.[0] ?? partOf(value, 'value'), words.dateHint);
    case 'text':
    case 'number':
      return textInput(
        words.value,
        editor === 'number' && typeof value === 'number' && typed === null ? String(value) : told,
        '',
      );
    case 'place':
      return html`${textInput(words.value, typed?.get('value')?.[0] ?? partOf(value, 'name'), '')}${stateInput(model, partOf(value, 'state'))}`;
    case 'account':
      return html`<div><label for="value">${words.value}</label>${select(
        'value',
        accountKinds.map(kind => [kind, reading.vocabulary.accountKind[kind]] as const),
        typed?.get('value') ?? [partOf(value, 'kind')],
      )}</div>${stateInput(model, partOf(value, 'side'))}`;
  }
}

const listed = (value: Json): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap(one => (typeof one === 'string' ? one : []));

function partOf(value: Json, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const part = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof part === 'string' ? part : '';
}

const peopleOf = ({ record }: Reading): readonly (readonly [value: string, name: string])[] =>
  record.actors.map(({ id, name }) => [id, name] as const);

type Choices = readonly (readonly [value: string, name: string])[];

const select = (name: string, choices: Choices, chosen: readonly string[]): Markup =>
  html`<select id="${name}" name="${name}">${choices.map(([value, said]) => (chosen.includes(value) ? html`<option value="${value}" selected>${said}</option>` : html`<option value="${value}">${said}</option>`))}</select>`;

const boxes = (choices: Choices, chosen: readonly string[], legend: string): Markup =>
  html`<fieldset><legend>${legend}</legend><ul class="boxes">${choices.map(
    ([value, said]) =>
      html`<li><label><input type="checkbox" name="value" value="${value}"${chosen.includes(value) ? html` checked` : ''}> <bdi>${said}</bdi></label></li>`,
  )}</ul></fieldset>`;

const textInput = (label: string, value: string, hint: string): Markup =>
  html`<div><label for="value">${label}</label><input id="value" name="value" maxlength="1000" value="${value}"${hint === '' ? '' : html` aria-describedby="value-hint"`}>
${hint === '' ? '' : html`<p class="more" id="value-hint">${hint}</p>`}</div>`;

function othersInput({ reading, typed }: CorrectionFormModel): Markup {
  const words = reviewMessages[reading.language];
  return html`<div><label for="others">${words.others}</label><input id="others" name="others" maxlength="500" value="${typed?.get('others')?.[0] ?? ''}" aria-describedby="others-hint">
<p class="more" id="others-hint">${words.othersHint}</p></div>`;
}

function stateInput({ reading, typed }: CorrectionFormModel, state: string): Markup {
  const words = reviewMessages[reading.language];
  return html`<div><label for="state">${words.state}</label><input id="state" name="state" maxlength="100" value="${typed?.get('state')?.[0] ?? state}"></div>`;
}
