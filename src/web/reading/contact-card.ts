import { html } from 'hono/html';
import type { Contact } from '../../record/record.ts';
import { stateAddress } from '../addresses.ts';
import type { Content, Markup } from '../markup.ts';
import { anchorOf, inRecord, numberedAnchor } from './anchors.ts';
import { actorLink, evidenceLink, whyLink } from './evidence-link.ts';
import type { Reading } from './reading.ts';

/** How a contact was made, between whom, when, where and at whose initiative. */
export function contactCard(contact: Contact, index: number, reading: Reading): Markup {
  const { words, vocabulary, stateName } = reading;
  const { id, kind, status, kindEvidence, participants, initiator, place, host, occasion, attendees, agenda } = contact;
  const anchor = anchorOf(id);
  const title = `${vocabulary.contactKind[kind]}, ${vocabulary.contactStatus[status]}`;
  return html`<article class="contact-card" id="${inRecord(anchor)}" data-anchors="${anchor} ${numberedAnchor('date', index)}">
<h3>${title} ${kindEvidence === null ? '' : evidenceLink(anchor, reading)} ${whyLink(`/contacts/${index}`, title, reading)}</h3>
<dl>
${row(
  words.participants,
  participants.map(participant => personLine(participant, reading)),
)}
${row(words.date, dateLine(contact.date, index, reading))}
${row(words.initiator, initiator === null ? unstated(reading) : actorLink(initiator.actor, reading))}
${row(words.place, place === null ? unstated(reading) : placeLine(place, stateName))}
${host === null ? '' : row(words.host, actorLink(host, reading))}
${occasion === null ? '' : row(words.occasion, html`<q>${occasion.map(({ text }) => text).join(' … ')}</q>`)}
${
  attendees.length === 0
    ? ''
    : row(
        words.attendees,
        attendees.map(({ actor }) => personLine(actor, reading)),
      )
}
${
  agenda.length === 0
    ? ''
    : row(
        words.discussed,
        agenda.map(
          item =>
            html`<p>${item.topics.map(topic => vocabulary.topic[topic]).join(', ')}: <q>${item.evidence.map(({ text }) => text).join(' … ')}</q></p>`,
        ),
      )
}
${pairLine(contact, reading)}
</dl>
</article>`;
}

const row = (name: string, value: Content): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const unstated = ({ words }: Reading): Markup => html`<span class="unstated">${words.notStated}</span>`;

function personLine(id: string, reading: Reading): Markup {
  const standing = reading.standing(id);
  return html`<p>${actorLink(id, reading)}${standing === '' ? '' : html` <span class="standing">(${standing})</span>`}</p>`;
}

function dateLine(date: Contact['date'], index: number, reading: Reading): Content {
  const { words } = reading;
  const { value, end, time, timeZone, alternatives, basis, evidence } = date;
  if (value === null) return html`<span class="unstated">${words.notKnown}</span>`;
  const anchor = numberedAnchor('date', index);
  const clock = [time, timeZone].filter(part => part !== null).join(' ');
  return html`<span id="${inRecord(anchor)}" data-anchors="${anchor}"><time datetime="${value}">${value}</time>${end === null ? '' : html`–<time datetime="${end}">${end}</time>`}${clock === '' ? '' : `, ${clock}`}
<span class="basis">(${basis.map(code => code.replaceAll('-', ' ')).join(', ')})</span></span> ${evidence === null ? '' : evidenceLink(anchor, reading)} ${whyLink(`/contacts/${index}/date`, words.date, reading)}${
    alternatives.length === 0 ? '' : html`<p>${words.otherReadings(alternatives.join(', '))}</p>`
  }`;
}

const placeLine = ({ name, state }: NonNullable<Contact['place']>, stateName: Reading['stateName']): string =>
  state === null ? name : `${name}, ${stateName(state)}`;

/** The two states whose leaders were in contact, linked to all that is between them. */
function pairLine({ participants }: Contact, reading: Reading): Markup | string {
  const states = new Set(participants.map(id => reading.actor(id)?.state ?? null).filter(state => state !== null));
  if (states.size !== 2) return '';
  const [one = '', other = ''] = [...states].sort();
  return row(
    reading.words.states,
    html`<a href="${stateAddress(one, other)}">${reading.stateName(one)} – ${reading.stateName(other)}</a>`,
  );
}
