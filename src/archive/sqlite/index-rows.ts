import type { Evidence, ReadoutRecord } from '../../record/record.ts';
import type { Database, Value } from './database.ts';

/** Tables that are an index of the records: each row begins with the article's key and can be made anew from its record. */
export const indexTables = [
  'actor',
  'contact',
  'participant',
  'agenda',
  'statement',
  'statement_part',
  'quote',
  'formula',
  'figure',
  'finding',
] as const;
export type IndexTable = (typeof indexTables)[number];

/** Between the pieces of evidence that stands in several. */
const gap = ' … ';

/** Writes the rows of a record, in the order of the record. */
export function insertIndexRows(database: Database, key: number, record: ReadoutRecord): void {
  for (const [table, values] of indexRows(record)) database.run(insertion(table, values.length + 1), key, ...values);
}

/** The rows of a record without the article's key, in the order of the columns of `0001-articles.ts`. */
export function* indexRows(record: ReadoutRecord): Generator<[IndexTable, Value[]]> {
  const { actors, contacts, statements, quotes, formulas, figures, checks } = record;
  const states = new Map(actors.map(({ id, state }) => [id, state]));
  for (const [n, { id, kind, name, role, state }] of actors.entries()) yield ['actor', [n, id, kind, name, role, state]];
  for (const [n, { id, kind, status, participants, initiator, date, place, agenda, evidence }] of contacts.entries()) {
    const where = [place?.name ?? null, place?.state ?? null];
    yield ['contact', [n, id, kind, status, date.value, date.end, initiator?.actor ?? null, ...where, ...spanned(evidence)]];
    for (const [m, actor] of participants.entries()) yield ['participant', [n, m, actor, states.get(actor) ?? null]];
    for (const [m, item] of agenda.entries())
      for (const topic of new Set(item.topics)) yield ['agenda', [n, m, topic, ...spanned(item.evidence)]];
  }
  for (const [n, statement] of statements.entries()) {
    const { id, contact, act, mode, attribution, evidence, speakers, addressees, targets, topics } = statement;
    yield ['statement', [n, id, contact, act, mode, attribution.basis, ...spanned(evidence)]];
    const parts = { speaker: speakers, to: addressees, target: targets, topic: topics, formula: statement.formulas };
    for (const [part, values] of Object.entries(parts))
      for (const value of new Set(values)) yield ['statement_part', [n, part, value]];
  }
  for (const [n, { id, speaker, evidence }] of quotes.entries()) yield ['quote', [n, id, speaker, ...spanned(evidence)]];
  for (const [n, { id, evidence }] of formulas.entries()) yield ['formula', [n, id, ...spanned(evidence)]];
  for (const [n, { kind, value, unit, of, evidence }] of figures.entries())
    yield ['figure', [n, kind, value, unit, of, ...spanned(evidence)]];
  for (const [n, { code, severity, message, evidence }] of checks.entries())
    yield ['finding', [n, code, severity, message, ...(evidence === null ? [null, null, null] : spanned(evidence))]];
}

const insertions = new Map<string, string>();

function insertion(table: IndexTable, columns: number): string {
  const known = insertions.get(table);
  if (known !== undefined) return known;
  const sql = `INSERT INTO ${table} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`;
  insertions.set(table, sql);
  return sql;
}

/** From the first character to the last, and the words between, piece by piece. */
function spanned(evidence: Evidence): [number, number, string] {
  const [first] = evidence;
  const last = evidence.at(-1);
  return [first?.start ?? 0, last?.end ?? 0, evidence.map(({ text }) => text).join(gap)];
}
