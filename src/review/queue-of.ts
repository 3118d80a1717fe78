import type { Actor, Contact, ReadoutRecord } from '../record/record.ts';
import type { Adrift, Reviewed } from './apply-corrections.ts';
import type { DriftReason } from './drift-reason.ts';
import { extentOf } from './extent.ts';
import { isUnknown } from './known-actor.ts';
import { priorities, type QueueItem } from './queue-item.ts';
import { SettledFields } from './settled-fields.ts';

/** No article may flood the queue; what is left out comes when the rest is settled. */
const mostItems = 100;

/**
 * What of one article deserves a person's eye, the most urgent first: corrections that lost their place, checks, people whom nobody
 * knows, contacts without a day; without what a person has settled.
 */
export function queueOf({ record, applied, adrift }: Reviewed): QueueItem[] {
  const settled = new SettledFields(applied);
  const items = [...adrift.map(returned), ...checksOf(record, settled), ...unknownPeople(record, settled)];
  for (const contact of record.contacts)
    if (contact.date.value === null && contact.status === 'held' && !settled.has(dateOf(contact))) items.push(undated(contact));
  return items.sort((a, b) => b.priority - a.priority).slice(0, mostItems);
}

const dateOf = ({ id }: Contact) => ({ part: 'contact', id, name: 'date' }) as const;

function returned({ correction: { id, field, by, at }, why }: Adrift): QueueItem {
  return {
    ...blank,
    reason: 'adrift',
    priority: priorities.adrift,
    message: `What ${by} decided on ${at.slice(0, 10)} has lost its place: ${drift[why]}.`,
    field,
    // Where it stood its correction tells; in this text that may be other words.
    evidence: null,
    correction: { id, why },
  };
}

const drift: Readonly<Record<DriftReason, string>> = {
  'text-changed': 'the words that it points at have changed',
  gone: 'the machine reads no such entry there any more',
  ambiguous: 'the machine reads several entries there now',
  'does-not-fit': 'it does not go together with the record as it is now',
};

const blank = { contact: null, correction: null } as const;

function* checksOf(record: ReadoutRecord, settled: SettledFields): Generator<QueueItem> {
  for (const check of record.checks) {
    const { code, severity, message, evidence } = check;
    // Somebody whom nobody knows is an item of its own.
    if (code === 'unknown-person' || settled.answers(check, record)) continue;
    const field = { part: 'check', code, ...extentOf(evidence) } as const;
    yield { ...blank, reason: 'check', priority: priorities.check[severity], message, field, evidence };
  }
}

function* unknownPeople(record: ReadoutRecord, settled: SettledFields): Generator<QueueItem> {
  const involved = new Set([
    ...record.contacts.flatMap(({ participants }) => participants),
    ...record.statements.flatMap(({ speakers }) => speakers),
    ...record.quotes.flatMap(({ speaker }) => speaker ?? []),
  ]);
  for (const actor of record.actors)
    if (isUnknown(actor.id) && involved.has(actor.id) && !settled.has({ part: 'actor', id: actor.id })) yield stranger(actor);
}

function stranger({ id, name, mentions }: Actor): QueueItem {
  const [first] = mentions;
  return {
    ...blank,
    reason: 'unknown-person',
    priority: priorities['unknown-person'],
    message: `Nobody in the gazetteer is '${name}'.`,
    field: { part: 'actor', id },
    evidence: first === undefined ? null : [first],
  };
}

const undated = (contact: Contact): QueueItem => ({
  ...blank,
  reason: 'no-date',
  priority: priorities['no-date'],
  message: 'The article does not say on which day this was, or it was not read.',
  field: dateOf(contact),
  evidence: contact.evidence,
});
