import type { Contact, Evidence, Piece, ReadoutRecord, Statement } from '../../record/record.ts';
import { integer, tableOf, text } from '../table.ts';

/** A value of an entry and what shows it. */
interface Shown {
  readonly entry: string;
  readonly value: string;
  readonly evidence: Evidence | null;
}

function shownByContact({ id, evidence, kindEvidence, initiator, date, place, occasion, agenda, attendees }: Contact): Shown[] {
  return [
    { entry: id, value: 'itself', evidence },
    { entry: id, value: 'kind', evidence: kindEvidence },
    { entry: id, value: 'initiator', evidence: initiator?.evidence ?? null },
    { entry: id, value: 'date', evidence: date.evidence },
    { entry: id, value: 'place', evidence: place?.evidence ?? null },
    { entry: id, value: 'occasion', evidence: occasion },
    ...agenda.map(({ evidence }, i) => ({ entry: id, value: `agenda:${i + 1}`, evidence })),
    ...attendees.map(({ evidence }, i) => ({ entry: id, value: `attendee:${i + 1}`, evidence })),
  ];
}

function shownByStatement({ id, evidence, attribution, cue }: Statement): Shown[] {
  return [
    { entry: id, value: 'itself', evidence },
    { entry: id, value: 'attribution', evidence: attribution.evidence },
    { entry: id, value: 'cue', evidence: cue },
  ];
}

function* shownBy({
  document,
  actors,
  contacts,
  quotes,
  statements,
  formulas,
  figures,
  checks,
}: ReadoutRecord): Generator<Shown> {
  yield { entry: 'article', value: 'title', evidence: document.title?.evidence ?? null };
  yield { entry: 'article', value: 'outlet', evidence: document.outlet?.evidence ?? null };
  yield { entry: 'article', value: 'published', evidence: document.published?.evidence ?? null };
  for (const [i, { evidence }] of document.citedSources.entries())
    yield { entry: 'article', value: `cited-source:${i + 1}`, evidence };
  for (const { id, mentions } of actors) yield { entry: id, value: 'mention', evidence: mentions };
  for (const contact of contacts) yield* shownByContact(contact);
  for (const { id, evidence, cue } of quotes) {
    yield { entry: id, value: 'itself', evidence };
    yield { entry: id, value: 'cue', evidence: cue };
  }
  for (const statement of statements) yield* shownByStatement(statement);
  for (const [kind, entries] of Object.entries({ formula: formulas, figure: figures, check: checks }))
    for (const [i, { evidence }] of entries.entries()) yield { entry: `${kind}:${i + 1}`, value: 'itself', evidence };
}

function* piecesOf(record: ReadoutRecord): Generator<Omit<Shown, 'evidence'> & { piece: Piece; number: number }> {
  for (const { entry, value, evidence } of shownBy(record))
    for (const [i, piece] of (evidence ?? []).entries()) yield { entry, value, piece, number: i + 1 };
}

/** Every piece of evidence of every value, each in a row of its own. */
export const evidenceTable = tableOf({
  name: 'evidence',
  holds: 'one piece of the evidence of one value',
  entries: ({ record }) => piecesOf(record),
  evidence: ({ piece }) => [piece],
  columns: [
    text(
      'entry',
      '`article`, the id of an actor, contact, quote or statement, or `formula:n`, `figure:n`, `check:n`',
      ({ entry }) => entry,
    ),
    text('value', 'which value of the entry it shows; `itself` for the whole, `mention` for an actor', ({ value }) => value),
    integer('piece', 'which piece of that evidence, from 1', ({ number }) => number),
  ],
});
