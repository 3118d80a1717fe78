import { html } from 'hono/html';
import type { Check, Evidence, Figure } from '../../record/record.ts';
import { formulaAddress } from '../addresses.ts';
import type { Content, Markup } from '../markup.ts';
import { anchorOf, inRecord, numberedAnchor } from './anchors.ts';
import { actorLink, evidenceLink, whyLink } from './evidence-link.ts';
import type { Reading } from './reading.ts';
import { speakerLetter } from './voices.ts';

/** What was found beside contacts and statements: quotes, formulas, figures and checks, each with its place in the text. */
export function foundLists(reading: Reading): Markup {
  const { record, words } = reading;
  const { quotes, formulas, figures, checks } = record;
  return html`${list(
    words.checks,
    checks.map((check, i) => checkItem(check, i, reading)),
  )}
${list(
  words.quotes,
  quotes.map(({ id, speaker, evidence }, i) => {
    const by = speaker === null ? words.nobody : html`${letterOf(speaker, reading)}${actorLink(speaker, reading)}`;
    return item(
      anchorOf(id),
      html`<q dir="auto">${written(evidence)}</q> — ${by} ${whyLink(`/quotes/${i}`, words.quotes, reading)}`,
      reading,
    );
  }),
)}
${list(
  words.formulas,
  formulas.map(({ id, evidence }, i) =>
    item(
      numberedAnchor('formula', i),
      html`<a href="${formulaAddress(id)}">${id}</a>: <q dir="auto">${written(evidence)}</q> ${whyLink(`/formulas/${i}`, id, reading)}`,
      reading,
    ),
  ),
)}
${list(
  words.figures,
  figures.map((figure, i) => figureItem(figure, i, reading)),
)}`;
}

const list = (heading: string, items: readonly Markup[]): Markup | string =>
  items.length === 0
    ? ''
    : html`<section class="found"><h3>${heading} <span class="count">${items.length}</span></h3><ol>${items}</ol></section>`;

const item = (anchor: string, content: Content, reading: Reading): Markup =>
  html`<li id="${inRecord(anchor)}" data-anchors="${anchor}">${content} ${evidenceLink(anchor, reading)}</li>`;

const written = (evidence: Evidence): string => evidence.map(({ text }) => text).join(' … ');

function letterOf(speaker: string, { voices }: Reading): Markup | string {
  const number = voices.get(speaker);
  return number === undefined ? '' : html`<span class="letter" aria-hidden="true">${speakerLetter(number)}</span> `;
}

function figureItem({ kind, value, unit, of, evidence }: Figure, index: number, reading: Reading): Markup {
  const amount = `${value.toLocaleString(reading.language)} ${unit}${of === null ? '' : ` (${of})`}`;
  return item(
    numberedAnchor('figure', index),
    html`${reading.vocabulary.figureKind[kind]}: ${amount}, <q dir="auto">${written(evidence)}</q> ${whyLink(`/figures/${index}`, amount, reading)}`,
    reading,
  );
}

function checkItem({ code, severity, message, evidence }: Check, index: number, reading: Reading): Markup {
  const anchor = numberedAnchor('check', index);
  const { vocabulary } = reading;
  return html`<li id="${inRecord(anchor)}" data-anchors="${anchor}" class="check-item ${severity}"><strong>${vocabulary.severity[severity]}: ${vocabulary.check[code]}</strong>
<span lang="en">${message}</span> ${evidence === null ? '' : evidenceLink(anchor, reading)} ${whyLink(`/checks/${index}`, vocabulary.check[code], reading)}</li>`;
}
