import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Actor, Contact, Statement } from '../record/record.ts';
import { cameoCodesOf } from './actor-codes.ts';
import { alpha3Codes } from './alpha-3-codes.ts';
import { type CameoColumn, cameoColumns } from './cameo-columns.ts';
import { type CameoPair, cameoPairs, longestCast } from './cameo-pairs.ts';
import { CodePoints } from './code-points.ts';
import { dateOfEvent } from './event-date.ts';
import { actorsOf, partiesOfContact, partiesOfStatement } from './event-parties.ts';
import type { Omission } from './exporter.ts';
import { goldsteinOf } from './goldstein-scale.ts';
import { linesExporter } from './lines-exporter.ts';
import { placeEvidence } from './placed-evidence.ts';

type CameoRow = Readonly<Partial<Record<CameoColumn, string | number | null>>>;

// Phoenix has no quotes: a cell cannot hold what ends it.
const cellOf = (value: string | number | null | undefined): string =>
  String(value ?? '').replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ');

/** Every contact and statement that CAMEO has a code for, one row a pair of actors, in the columns of the Phoenix dataset. */
export const cameoExporter = linesExporter({
  format: 'cameo',
  description: 'Events of the CAMEO ontology in the columns of the Phoenix dataset, tab-separated',
  mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
  carriesText: false,
  file: 'events.cameo.tsv',
  holds: 'an event between two actors',
  header: cameoColumns.map(({ name }) => name).join('\t'),
  *lines(article, _options, leaveOut) {
    for (const row of rowsOf(article, leaveOut)) yield cameoColumns.map(({ name }) => cellOf(row[name])).join('\t');
  },
});

function* rowsOf(article: ArchivedArticle, leaveOut: (reason: Omission) => void): Generator<CameoRow> {
  const { record } = article;
  const find = actorsOf(record);
  const contacts = new Map(record.contacts.map(contact => [contact.id, contact]));
  const codePoints = new CodePoints(article.text);
  const entries = [
    ...record.contacts.map(contact => ({ entry: contact, contact, parties: partiesOfContact(contact, find) })),
    ...record.statements.map(statement => {
      const contact = contacts.get(statement.contact ?? '') ?? null;
      return { entry: statement, contact, parties: partiesOfStatement(statement, contact, find) };
    }),
  ];
  for (const { entry, contact, parties } of entries) {
    const { cameo } = entry;
    if (cameo === null) leaveOut('no-code');
    else if (goldsteinOf(cameo) === null) leaveOut('outside-ontology');
    else if (parties.actors.length === 0) leaveOut('no-actors');
    else if (parties.actors.length + parties.recipients.length > longestCast) leaveOut('too-many-actors');
    else
      for (const [i, pair] of cameoPairs(cameo, parties).entries())
        yield {
          EventID: `${article.id}/${article.revision}/${entry.id}/${i + 1}`,
          ...whenOf(article, contact),
          ...actorCells('Source', pair.source),
          ...actorCells('Target', pair.target),
          ...codeOf(pair),
          ...topicsAndPlace(entry),
          SentenceID: `${article.id}/${entry.id}`,
          ...sourceOf(article),
          ...evidenceOf(entry, codePoints),
        };
  }
}

function whenOf({ record }: ArchivedArticle, contact: Contact | null): CameoRow {
  const date = dateOfEvent(record, contact);
  const [year = null, month = null, day = null] = date?.day.split('-') ?? [];
  return { Date: date?.day.replaceAll('-', '') ?? null, Year: year, Month: month, Day: day, DateBasis: date?.basis ?? null };
}

function actorCells(side: 'Source' | 'Target', actor: Actor | null): CameoRow {
  if (actor === null) return {};
  const { country, sector, further } = cameoCodesOf(actor);
  return {
    [`${side}ActorFull`]: [country, sector, ...further].join(''),
    [`${side}ActorEntity`]: country,
    [`${side}ActorRole`]: sector,
    [`${side}ActorAttribute`]: further.join(';'),
    [`${side}Name`]: actor.name,
  };
}

/** Classes of the roots as Phoenix gives them. */
function pentaClass(root: number): number {
  if (root <= 2) return 0;
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 || root === 16 ? 3 : 4;
}

const codeOf = ({ code }: CameoPair): CameoRow => ({
  EventCode: code,
  EventRootCode: code.slice(0, 2),
  PentaClass: pentaClass(Number(code.slice(0, 2))),
  GoldsteinScore: goldsteinOf(code)?.toFixed(1) ?? null,
});

function topicsAndPlace(entry: Contact | Statement): CameoRow {
  const topics = 'agenda' in entry ? entry.agenda.flatMap(({ topics }) => topics) : entry.topics;
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const place = 'agenda' in entry && entry.status !== 'planned' ? entry.place : null;
  return {
    Issues: Array.from(counts, ([topic, count]) => `${topic},${count}`).join(';'),
    LocationName: place?.name ?? null,
    CountryCode: alpha3Codes.get(place?.state ?? '') ?? null,
  };
}

const sourceOf = ({ id, review, address, record }: ArchivedArticle): CameoRow => ({
  URLs: address,
  NewsSources: record.document.outlet?.name ?? null,
  Review: review,
  Article: id,
  Published: record.document.published?.value ?? null,
});

function evidenceOf({ evidence }: Contact | Statement, codePoints: CodePoints): CameoRow {
  const placed = placeEvidence(evidence, codePoints);
  return {
    Evidence: placed?.text ?? null,
    Start: placed?.start ?? null,
    End: placed?.end ?? null,
    StartCP: placed?.startCodePoint ?? null,
    EndCP: placed?.endCodePoint ?? null,
  };
}
