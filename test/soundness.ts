import assert from 'node:assert/strict';
import { type ReadOptions, type ReadoutRecord, read } from '../src/index.ts';
import { recordSchema } from '../src/record/schema.ts';

/** A piece of evidence, wherever in a record it stands. */
interface PieceFound {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads a text and holds the record to everything that is promised of any record, whatever the text. */
export function readSoundly(text: string, options: ReadOptions = {}): ReadoutRecord {
  const record = read(text, { language: 'id', ...options });
  recordSchema.parse(record);
  assertCovered(text, record);
  for (const piece of piecesIn(record)) {
    assert.ok(piece.start < piece.end, `${piece.path} is empty`);
    assert.equal(piece.text, text.slice(piece.start, piece.end), `${piece.path} does not stand in the text`);
  }
  assertInTextOrder(record, '');
  assertUniqueIds(record);
  assertReferences(record);
  assertFromBody(record);
  return record;
}

/** Sections cover the text from its first to its last character, without gaps or overlaps. */
function assertCovered(text: string, { document }: ReadoutRecord): void {
  let at = 0;
  for (const { start, end, kind } of document.sections) {
    assert.equal(start, at, `the ${kind} section begins where the one before it ends`);
    assert.ok(end > start, `the ${kind} section is not empty`);
    at = end;
  }
  assert.equal(at, text.length, 'the sections end where the text ends');
}

function piecesIn(node: unknown, path = ''): PieceFound[] {
  if (Array.isArray(node)) return node.flatMap((child, i) => piecesIn(child, `${path}/${i}`));
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, child]) => piecesIn(child, `${path}/${key}`));
  return isPiece(node) ? [{ path, start: node.start, end: node.end, text: node.text }, ...inside] : inside;
}

const isPiece = (node: object): node is { start: number; end: number; text: string } =>
  'start' in node &&
  'end' in node &&
  'text' in node &&
  typeof node.start === 'number' &&
  typeof node.end === 'number' &&
  typeof node.text === 'string';

/** The pieces of one value follow each other in the text and do not overlap. */
function assertInTextOrder(node: unknown, path: string): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    let end = 0;
    for (const child of node) {
      if (typeof child !== 'object' || child === null || !isPiece(child)) break;
      assert.ok(child.start >= end, `${path} is in text order`);
      end = child.end;
    }
  }
  for (const [key, child] of Object.entries(node)) assertInTextOrder(child, `${path}/${key}`);
}

function assertUniqueIds({ actors, contacts, quotes, statements }: ReadoutRecord): void {
  for (const [kind, entries] of Object.entries({ actors, contacts, quotes, statements })) {
    const ids = entries.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, `an id is given twice among the ${kind}`);
  }
}

/** Whoever and whatever an entry refers to is in the record. */
function assertReferences(record: ReadoutRecord): void {
  const actors = new Set(record.actors.map(({ id }) => id));
  const contacts = new Set(record.contacts.map(({ id }) => id));
  const quotes = new Set(record.quotes.map(({ id }) => id));
  const known = (ids: ReadonlySet<string>, id: string | null, of: string): void =>
    assert.ok(id === null || ids.has(id), `${of} ${id} is in the record`);
  for (const contact of record.contacts) {
    assert.equal(new Set(contact.participants).size, contact.participants.length, 'nobody is in contact with himself');
    for (const id of contact.participants) known(actors, id, 'participant');
    for (const { actor } of contact.attendees) known(actors, actor, 'attendee');
    known(actors, contact.initiator?.actor ?? null, 'initiator');
    known(actors, contact.host, 'host');
  }
  for (const quote of record.quotes) {
    known(actors, quote.speaker, 'speaker');
    known(quotes, quote.continues, 'continued quote');
  }
  for (const statement of record.statements) {
    for (const id of [...statement.speakers, ...statement.addressees, ...statement.targets]) known(actors, id, 'actor');
    known(contacts, statement.contact, 'contact');
    known(quotes, statement.quote, 'quote');
  }
}

/** Statements and quotes come from the body alone. */
function assertFromBody({ document, quotes, statements }: ReadoutRecord): void {
  const body = document.sections.filter(({ kind }) => kind === 'body');
  const starts = body.map(({ start }) => start);
  for (const { id, evidence } of [...quotes, ...statements]) {
    for (const { start, end } of evidence) {
      const section = body[starts.findLastIndex(first => first <= start)];
      assert.ok(section !== undefined && start < section.end, `${id} begins in the body`);
      assert.ok(
        body.some(other => other.start < end && end <= other.end),
        `${id} ends in the body`,
      );
    }
  }
}
