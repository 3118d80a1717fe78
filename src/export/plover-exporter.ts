import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Actor, Contact, Evidence, Statement } from '../record/record.ts';
import { ploverCodesOf } from './actor-codes.ts';
import { alpha3Codes } from './alpha-3-codes.ts';
import { CodePoints } from './code-points.ts';
import { dateOfEvent } from './event-date.ts';
import { actorsOf, type EventParties, partiesOfContact, partiesOfStatement } from './event-parties.ts';
import type { Omission } from './exporter.ts';
import { linesExporter } from './lines-exporter.ts';
import { ploverContexts } from './plover-contexts.ts';
import { type PloverEntity, type PloverEvent, ploverEventSchema } from './plover-event.ts';
import { ploverCategories } from './plover-ontology.ts';
import { webAddress } from './web-address.ts';

/** Every contact and statement that PLOVER has an event for, in the JSON that its manual describes. */
export const ploverExporter = linesExporter({
  format: 'plover',
  description: 'Events of the PLOVER ontology, one a line',
  mediaType: 'application/x-ndjson',
  carriesText: false,
  file: 'events.plover.jsonl',
  holds: 'an event',
  *lines(article, _options, leaveOut) {
    for (const event of eventsOf(article, leaveOut)) yield JSON.stringify(event);
  },
});

function* eventsOf(article: ArchivedArticle, leaveOut: (reason: Omission) => void): Generator<PloverEvent> {
  const { record } = article;
  const find = actorsOf(record);
  const contacts = new Map(record.contacts.map(contact => [contact.id, contact]));
  const codePoints = new CodePoints(article.text);
  for (const contact of record.contacts) {
    const topics = contact.agenda.flatMap(({ topics }) => topics);
    const told = {
      ...whenAndWhere(contact),
      topics,
      parties: partiesOfContact(contact, find),
      readout: { status: contact.status },
    };
    const event = eventOf(article, codePoints, contact, contact, told);
    if (typeof event === 'string') leaveOut(event);
    else yield event;
  }
  for (const statement of record.statements) {
    const contact = contacts.get(statement.contact ?? '') ?? null;
    const { topics, act } = statement;
    const told = { topics, parties: partiesOfStatement(statement, contact, find), readout: { act } };
    const event = eventOf(article, codePoints, statement, contact, told);
    if (typeof event === 'string') leaveOut(event);
    else yield event;
  }
}

/** What differs between the event of a contact and that of a statement. */
interface Told extends Pick<PloverEvent, 'time' | 'enddate' | 'event_loc'> {
  readonly parties: EventParties;
  readonly topics: Statement['topics'];
  readonly readout: Pick<PloverEvent['readout'], 'status' | 'act'>;
}

/** The event of an entry, or why it is none. */
function eventOf(
  { id, revision, review, address, record }: ArchivedArticle,
  codePoints: CodePoints,
  entry: Contact | Statement,
  contact: Contact | null,
  { parties: { actors, recipients }, topics, readout, ...whenAndWhere }: Told,
): PloverEvent | Omission {
  if (entry.plover === null) return 'no-code';
  const { event, mode } = entry.plover;
  const category = ploverCategories.get(event);
  if (category === undefined || (mode !== null && !category.modes.includes(mode))) return 'outside-ontology';
  if (actors.length === 0) return 'no-actors';
  const date = dateOfEvent(record, contact);
  if (date === null) return 'no-date';
  const evidence = placed(entry.evidence, codePoints);
  const { title, outlet, language, published } = record.document;
  const url = webAddress(address);
  const parsed = ploverEventSchema.safeParse({
    id: `${id}/${revision}/${entry.id}`,
    date: date.day,
    ...whenAndWhere,
    actor: actors.map(entityOf),
    ...(recipients.length > 0 ? { recipient: recipients.map(entityOf) } : {}),
    event: [event],
    event_text: evidence.map(({ text }) => text),
    quad_code: category.quad,
    mode: mode === null ? [] : [mode],
    context: [...new Set(topics.flatMap(topic => ploverContexts[topic] ?? []))],
    ...(contact === null ? {} : { link: `${id}/${revision}/${contact.id}` }),
    text_info: { start: evidence.at(0)?.start_cp ?? 0, end: evidence.at(-1)?.end_cp ?? 0 },
    cite_info: {
      citation: id,
      ...(url === null ? {} : { url }),
      ...(title === null ? {} : { title: title.value }),
      language,
      ...(outlet === null ? {} : { publication: outlet.name }),
      coder: `Readout ${record.readBy.engine}`,
      codebook: 'plover',
    },
    readout: {
      article: id,
      revision,
      review,
      entry: entry.id,
      date_basis: date.basis,
      published: published?.value ?? null,
      evidence,
      ...readout,
    },
  });
  return parsed.data ?? 'outside-ontology';
}

const placed = (evidence: Evidence, codePoints: CodePoints): PloverEvent['readout']['evidence'] =>
  evidence.map(({ text, start, end }) => ({
    text,
    start,
    end,
    start_cp: codePoints.before(start),
    end_cp: codePoints.before(end),
  }));

function entityOf(actor: Actor): PloverEntity {
  const { country, sector } = ploverCodesOf(actor);
  const [wikidata] = actor.sameAs;
  return {
    ...(country === null ? {} : { code: country }),
    ...(sector === null ? {} : { sector }),
    entity_text: actor.name,
    ...(wikidata === undefined ? {} : { identifier_id: wikidata, identifier_text: actor.name }),
    ...(actor.role === null ? {} : { office: actor.role }),
  };
}

/** What a contact tells beside its day; what is planned has not taken place at its place. */
function whenAndWhere({ status, date, place }: Contact): Pick<PloverEvent, 'time' | 'enddate' | 'event_loc'> {
  if (status === 'planned') return {};
  const country = place?.state == null ? undefined : alpha3Codes.get(place.state);
  return {
    ...(date.time !== null && /^\d{2}:\d{2}$/.test(date.time) && date.timeZone !== null
      ? { time: `${date.time}${date.timeZone}` }
      : {}),
    ...(date.end !== null && /^\d{4}-\d{2}-\d{2}$/.test(date.end) ? { enddate: date.end } : {}),
    ...(place === null
      ? {}
      : { event_loc: { extracted_place: place.name, ...(country === undefined ? {} : { country_code: country }) } }),
  };
}
