import { codesOfContact } from '../diplomacy/ontology.ts';
import type { Contact } from '../record/record.ts';
import type { ContactDate } from './contact-date.ts';
import { agendaOf, attendeesOf, occasionOf, placeOf } from './contact-details.ts';
import type { Writing } from './writing.ts';

/** The contacts as the record carries them, the one that the text is about first. */
export function writeContacts(w: Writing): Contact[] {
  const { contacts, contactDates, mentions, cast, sentences } = w.findings;
  return contacts.flatMap((contact, i): Contact[] => {
    const [report] = contact.reports;
    if (report === undefined) return [];
    const date = contactDates[i] ?? null;
    const places = [
      report.cue,
      ...report.references,
      ...(date?.finding != null && date.finding.from >= report.sentence.from && date.finding.to <= report.sentence.to
        ? [date.finding]
        : []),
    ];
    const told = { from: Math.min(...places.map(p => p.from)), to: Math.max(...places.map(p => p.to)) };
    const evidence = w.evidence(told);
    const place = placeOf(contact, mentions, cast);
    const host =
      place === null ? undefined : contact.participants.find(member => member.state !== null && member.state === place.state);
    const { plover, cameo } = codesOfContact(
      contact.kind,
      contact.status,
      place === null ? 'unknown' : host === undefined ? 'third' : 'at-host',
      contact.participants.length,
    );
    const pointer = `/contacts/${i}`;
    w.note(`${pointer}/kind`, `contact.${report.cue.concept.form}.${contact.kind}`, report.cue);
    w.note(
      `${pointer}/participants`,
      report.references.length === 2 ? 'contact.parties-beside-cue' : 'contact.parties-named-before',
      told,
    );
    w.note(`${pointer}/status`, `contact.status.${contact.status}`);
    if (date !== null) {
      w.note(`${pointer}/date`, date.rule, date.finding);
      if (date.finding !== null) w.note(`${pointer}/date`, date.finding.rule, date.finding);
    }
    return [
      {
        id: w.ids.give('contact', evidence),
        kind: contact.kind,
        kindEvidence: w.evidence(report.cue),
        status: contact.status,
        participants: contact.participants.map(member => member.id),
        initiator:
          contact.initiator === null ? null : { actor: contact.initiator.member.id, evidence: w.evidence(contact.initiator.cue) },
        date: dateOf(w, date),
        place: place === null ? null : { name: w.piece(place.range).text, state: place.state, evidence: w.evidence(place.range) },
        host: host?.id ?? null,
        occasion: w.optional(occasionOf(report.sentence, mentions)),
        agenda: agendaOf(contact, i === 0, sentences, mentions).map(({ topics, range }) => ({
          topics,
          evidence: w.evidence(range),
        })),
        attendees: attendeesOf(contact, mentions, cast).map(({ member, range }) => ({
          actor: member.id,
          evidence: w.evidence(range),
        })),
        plover,
        cameo,
        evidence,
      },
    ];
  });
}

function dateOf(w: Writing, date: ContactDate | null): Contact['date'] {
  if (date === null) return { value: null, end: null, time: null, timeZone: null, alternatives: [], evidence: null, basis: [] };
  const { resolved, finding } = date;
  const { mentions } = w.findings;
  const part =
    finding === null
      ? undefined
      : mentions.within('day-part', finding.from, finding.to + 3).find(({ from }) => from <= finding.to);
  const zone = finding === null ? undefined : mentions.within('time-zone', finding.to, finding.to + 6)[0];
  return {
    value: resolved.value,
    end: resolved.end,
    time: part?.concept.part ?? null,
    timeZone: zone?.concept.offset ?? null,
    alternatives: [...resolved.alternatives],
    evidence:
      finding === null && resolved.basis.includes('publication-date')
        ? (w.findings.published?.evidence ?? null)
        : w.optional(finding),
    basis: [...resolved.basis],
  };
}
