import type { Contact } from '../../record/record.ts';
import { type Edition, inWords } from './edition.ts';

/** How the contact was made, between whom, when, at whose initiative and where. */
export function printContact(edition: Edition, contact: Contact, index: number): void {
  const { page } = edition;
  const { bold, cyan } = page.colours;
  const pointer = `/contacts/${index}`;
  const kind = inWords(contact.kind);
  page.blank();
  page.paragraph(
    0,
    page.run(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${contact.status}`, (text: string) => bold(cyan(text))),
    edition.words(contact.kindEvidence),
  );
  for (const key of ['kind', 'status']) edition.explain(`${pointer}/${key}`, 2);
  contact.participants.forEach((participant, i) => {
    page.row(i === 0 ? 'Participants' : '', page.run(edition.name(participant), bold), page.run(edition.standing(participant)));
  });
  edition.explain(`${pointer}/participants`);
  printDate(edition, contact.date);
  edition.explain(`${pointer}/date`);
  const { initiator, place, host, occasion, attendees } = contact;
  page.row(
    'Initiator',
    ...(initiator === null
      ? [edition.note('not stated')]
      : [page.run(edition.name(initiator.actor)), edition.words(initiator.evidence)]),
  );
  edition.explain(`${pointer}/initiator`);
  if (place === null) page.row('Place', edition.note('not stated'));
  else
    page.row(
      'Place',
      page.run(place.state === null ? place.name : `${place.name}, ${edition.state(place.state)}`),
      edition.words(place.evidence),
    );
  edition.explain(`${pointer}/place`);
  if (host !== null) page.row('Host', page.run(edition.name(host)));
  edition.explain(`${pointer}/host`);
  if (occasion !== null) page.row('Occasion', edition.words(occasion));
  edition.explain(`${pointer}/occasion`);
  attendees.forEach(({ actor, evidence }, i) => {
    page.row(i === 0 ? 'Attendees' : '', page.run(edition.name(actor)), edition.words(evidence));
  });
  edition.explain(`${pointer}/attendees`);
}

function printDate(edition: Edition, { value, end, time, timeZone, alternatives, evidence, basis }: Contact['date']): void {
  const { page } = edition;
  if (value === null) {
    page.row('Date', edition.note('not known'));
    return;
  }
  const day = end === null ? value : `${value} to ${end}`;
  const clock = [time, timeZone].filter(part => part !== null).join(' ');
  page.row(
    'Date',
    page.run(clock === '' ? day : `${day}, ${clock}`),
    edition.note(`(${basis.map(inWords).join(', ')})`),
    edition.words(evidence),
  );
  if (alternatives.length > 0) page.row('', page.run(`or ${alternatives.join(', ')}`));
}

/** What is said to have been discussed, where no one's position is given. */
export function printAgenda(edition: Edition, { agenda }: Contact, index: number): void {
  const { page } = edition;
  if (agenda.length === 0) return;
  page.blank();
  page.paragraph(0, page.run('Discussed', page.colours.bold));
  agenda.forEach(({ topics, evidence }, i) => {
    page.paragraph(2, page.run(topics.join(', ')), edition.words(evidence));
    edition.explain(`/contacts/${index}/agenda/${i}`, 4);
  });
}
