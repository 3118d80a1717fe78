import { html } from 'hono/html';
import type { Statement } from '../../record/record.ts';
import { formulaAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import { anchorOf, inRecord } from './anchors.ts';
import { actorLink, evidenceLink, whyLink } from './evidence-link.ts';
import type { Reading } from './reading.ts';
import { speakerClass, speakerLetter, voiceOf } from './voices.ts';

/** What each side said, by speaker, in the order of the text. */
export function statementList(reading: Reading): Markup {
  const { record, words } = reading;
  if (record.statements.length === 0) return html`<p class="unstated">${words.noStatements}</p>`;
  const sides = Map.groupBy(record.statements, ({ speakers }) => voiceOf(speakers));
  return html`${[...sides.values()].map(side => sideView(side, reading))}`;
}

function sideView(side: readonly Statement[], reading: Reading): Markup {
  const speakers = side[0]?.speakers ?? [];
  const number = reading.voices.get(voiceOf(speakers)) ?? 1;
  return html`<section class="side ${speakerClass(number)}">
<h3><span class="letter" aria-hidden="true">${speakerLetter(number)}</span> ${speakers.map((speaker, i) => html`${i === 0 ? '' : ', '}${actorLink(speaker, reading)}`)}
${speakers.length === 1 ? html`<span class="standing">${reading.standing(speakers[0] ?? '')}</span>` : html`<span class="standing">${reading.words.together}</span>`}</h3>
<ol>${side.map(statement => statementItem(statement, reading))}</ol>
</section>`;
}

function statementItem(statement: Statement, reading: Reading): Markup {
  const { vocabulary, words, record } = reading;
  const { id, act, topics, targets, addressees, formulas, mode, evidence, attribution } = statement;
  const anchor = anchorOf(id);
  const said = evidence.map(({ text }) => text).join(' … ');
  const about = topics.map(topic => vocabulary.topic[topic]).join(', ');
  return html`<li id="${inRecord(anchor)}" data-anchors="${anchor}">
<p class="act"><strong>${vocabulary.act[act]}</strong>${about === '' ? '' : `: ${about}`} ${evidenceLink(anchor, reading)}</p>
<blockquote lang="${record.document.language}" dir="auto">${mode === 'direct' ? html`<q>${said}</q>` : said}</blockquote>
<p class="more">${addressees.length === 0 ? '' : html`${words.to} ${names(addressees, reading)} · `}${targets.length === 0 ? '' : html`${words.about} ${names(targets, reading)} · `}${
    formulas.length === 0
      ? ''
      : html`${words.formula} ${formulas.map((formula, i) => html`${i === 0 ? '' : ', '}<a href="${formulaAddress(formula)}">${formula}</a>`)} · `
  }<span class="basis">${vocabulary.attribution[attribution.basis]}</span> ${whyLink(`/statements/${record.statements.indexOf(statement)}`, vocabulary.act[act], reading)}</p>
</li>`;
}

const names = (ids: readonly string[], reading: Reading): Markup =>
  html`${ids.map((id, i) => html`${i === 0 ? '' : ', '}${actorLink(id, reading)}`)}`;
