import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadoutRecord, Statement } from '../../src/record/record.ts';
import { call, incoming, meeting } from '../archive/articles.ts';
import { Reviewing } from './reviewing.ts';

const first = <Entry>([entry]: readonly Entry[]): Entry => {
  assert.ok(entry !== undefined);
  return entry;
};
const actOf = (review: Reviewing) => {
  const { id, evidence } = first(review.machine.statements);
  return { field: { part: 'statement', id, name: 'act' }, evidence: evidence.map(({ start, end }) => ({ start, end })) } as const;
};
/** The same record with its first statement read otherwise. */
function rereadWith(record: ReadoutRecord, change: (statement: Statement) => void): ReadoutRecord {
  const again = structuredClone(record);
  change(first(again.statements));
  return again;
}

test('a correction keeps what the machine had, where that stood and what shows the new value', () => {
  const review = new Reviewing(call);
  const said = review.say({ ...actOf(review), verdict: 'correct', after: 'support' });
  assert.deepEqual([said.before, said.after], ['oppose', 'support']);
  const [anchor] = said.evidence ?? [];
  assert.ok(anchor !== undefined && review.text.slice(anchor.start, anchor.end) === anchor.text);
  assert.equal(anchor.prefix.length, 32);
  const [statement] = review.record.statements;
  assert.deepEqual([statement?.act, statement?.plover?.event, statement?.cameo], ['support', 'SUPPORT', '051']);
});

test('a statement that is read longer or shorter at its place keeps its correction under its new id', () => {
  const review = new Reviewing(call);
  review.say({ ...actOf(review), verdict: 'correct', after: 'support' });
  const again = rereadWith(review.machine, statement => {
    const { start, end } = first(statement.evidence);
    statement.id = 'statement:longer';
    statement.evidence = [{ start, end: end + 1, text: review.text.slice(start, end + 1) }];
  });
  const { record, applied } = review.after(again);
  assert.equal(first(record.statements).act, 'support');
  assert.deepEqual(first(applied).field, { part: 'statement', id: 'statement:longer', name: 'act' });
});

test('like words at another place, and another statement of the same words, are something else', () => {
  const review = new Reviewing(call);
  review.say({ ...actOf(review), verdict: 'correct', after: 'support' });
  const elsewhere = rereadWith(review.machine, statement => {
    statement.id = 'statement:elsewhere';
    statement.evidence = [{ start: 0, end: 8, text: review.text.slice(0, 8) }];
  });
  const beside = rereadWith(review.machine, statement => {
    statement.id = 'statement:second-of-the-clause';
  });
  for (const again of [elsewhere, beside]) {
    const { record, adrift } = review.after(again);
    assert.equal(first(record.statements).act, 'oppose');
    assert.equal(first(adrift).why, 'gone');
  }
});

test('two statements that share what was one leave the correction to a person', () => {
  const review = new Reviewing(call);
  review.say({ ...actOf(review), verdict: 'correct', after: 'support' });
  const again = structuredClone(review.machine);
  const whole = first(again.statements);
  const { start, end } = first(whole.evidence);
  const halves = [
    [start, start + Math.floor((end - start) / 2)],
    [start + Math.ceil((end - start) / 2), end],
  ] as const;
  again.statements = halves.map(([from, to], i) => ({
    ...whole,
    id: `statement:${i}`,
    evidence: [{ start: from, end: to, text: review.text.slice(from, to) }],
  }));
  const { adrift } = review.after(again);
  assert.ok(['gone', 'ambiguous'].includes(first(adrift).why));
});

test('in a changed text a correction holds where its words and those around them stand as before, and nowhere else', () => {
  const review = new Reviewing(call);
  review.say({ ...actOf(review), verdict: 'correct', after: 'support' });
  const outcomeIn = (text: string) => review.after(new Reviewing({ ...call, text }).machine, text);
  const longer = outcomeIn(`${call.text} Pembicaraan berlangsung satu jam.`);
  assert.deepEqual([first(longer.record.statements).act, longer.adrift.length], ['support', 0]);
  const moved = outcomeIn(`Kabar. ${call.text}`);
  assert.deepEqual([first(moved.record.statements).act, first(moved.adrift).why], ['oppose', 'text-changed']);
  const around = outcomeIn(call.text.replace('5 Mei 2024', '6 Mei 2024'));
  assert.equal(first(around.adrift).why, 'text-changed', 'the words before it have changed');
});

test('the last that was said of a field holds, and what was undone does not', () => {
  const review = new Reviewing(call);
  review.say({ ...actOf(review), verdict: 'correct', after: 'support' });
  const last = review.say({ ...actOf(review), verdict: 'correct', after: 'warn' });
  assert.equal(first(review.record.statements).act, 'warn');
  review.corrections[1] = { ...last, undone: { at: '2026-02-02T09:00:00Z', by: 'Ana' } };
  assert.equal(first(review.record.statements).act, 'support');
});

test('an accepted value stays when the machine thinks better of it, and an accepted entry when it is read no more', () => {
  const review = new Reviewing(call);
  const { id } = first(review.machine.statements);
  review.say({ field: { part: 'statement', id, name: null }, verdict: 'accept' });
  const other = rereadWith(review.machine, statement => {
    statement.act = 'hope';
  });
  assert.equal(first(review.after(other).record.statements).act, 'oppose');
  const none = { ...structuredClone(review.machine), statements: [] };
  assert.deepEqual(review.after(none).record.statements, [first(review.machine.statements)]);
});

test('a rejected entry is gone with what refers to it, and what was said of its fields with it', () => {
  const review = new Reviewing(call);
  const { id } = first(review.machine.contacts);
  assert.ok(review.machine.statements.some(({ contact }) => contact === id));
  review.say({ field: { part: 'contact', id, name: 'status' }, verdict: 'correct', after: 'planned', reason: 'as announced' });
  review.say({ field: { part: 'contact', id, name: null }, verdict: 'reject' });
  assert.deepEqual(review.record.contacts, []);
  assert.ok(review.record.statements.every(({ contact }) => contact === null));
  assert.deepEqual(review.after({ ...structuredClone(review.machine), contacts: [], statements: [] }).adrift, []);
});

test('a rejected quote leaves its statement indirect', () => {
  const review = new Reviewing(call);
  const { id } = first(review.machine.quotes);
  review.say({ field: { part: 'quote', id, name: null }, verdict: 'reject' });
  assert.deepEqual(review.record.quotes, []);
  assert.ok(review.record.statements.every(({ mode, quote }) => mode === 'indirect' && quote === null));
});

test('a person adds a statement, a quote, a contact, a figure and a formula; read later by the machine, each is there once', () => {
  const review = new Reviewing(meeting);
  const [one = '', other = ''] = first(review.machine.contacts).participants;
  const add = (field: Parameters<Reviewing['say']>[0]['field'], after: Parameters<Reviewing['say']>[0]['after'], words: string) =>
    review.say({ field, verdict: 'add', ...(after === undefined ? {} : { after }), evidence: review.at(words) });
  const bare = new Reviewing(incoming(meeting.text, { ...meeting.metadata }));
  add({ part: 'statement', id: 'new', name: null }, { speakers: [one], act: 'warn', topics: ['trade'] }, 'Kofi Adunle supported');
  add({ part: 'quote', id: 'new', name: null }, { speaker: other }, 'opposed the sanctions');
  add({ part: 'contact', id: 'new', name: null }, { kind: 'letter', participants: [one, other], date: '2025-06' }, 'in Tarnau');
  add({ part: 'figure', start: 0, end: 0, name: null }, { kind: 'count', value: 9, unit: 'day', of: null }, '9 June');
  add({ part: 'formula', id: 'two-shores', start: 0, end: 0 }, undefined, 'one-shore principle');
  const { record } = review;
  for (const [list, more] of [
    ['statements', 1],
    ['quotes', 1],
    ['contacts', 1],
    ['figures', 1],
    ['formulas', 1],
  ] as const)
    assert.equal(record[list].length, bare.machine[list].length + more, list);
  assert.ok(
    record.statements.some(({ formulas }) => formulas.includes('two-shores')),
    'its clause has the formula too',
  );
  assert.deepEqual(review.after(record).record.statements, record.statements);
});

test('a person who was unknown becomes the one that a person names, wherever the record speaks of him', () => {
  const review = new Reviewing(
    incoming(
      'President Bela Karsan of Valdoria met President Zed Quux of Zantara on 9 June 2025. Zed Quux opposed the sanctions.',
      {},
    ),
  );
  const unknown = review.machine.actors.find(({ id }) => id.startsWith('unknown:'));
  assert.ok(unknown !== undefined);
  const zed = { id: 'person:zed-quux', kind: 'person', name: 'Zed Quux', state: 'XZ', role: 'president' } as const;
  review.say({ field: { part: 'actor', id: unknown.id }, verdict: 'correct', after: zed, reason: 'known to the desk' });
  const { record } = review;
  assert.ok(first(record.contacts).participants.includes(zed.id));
  assert.deepEqual(first(record.statements).speakers, [zed.id]);
  // The next reading numbers the unknown anew.
  const again: ReadoutRecord = JSON.parse(JSON.stringify(review.machine).replaceAll(`"${unknown.id}"`, '"unknown:7"'));
  assert.ok(first(review.after(again).record.contacts).participants.includes(zed.id));
  assert.throws(
    () =>
      review.say({
        field: { part: 'actor', id: zed.id },
        verdict: 'correct',
        after: { ...zed, id: 'person:bela-karsan', name: 'Bela Karsan' },
        reason: 'no',
      }),
    { code: 'does-not-fit' },
  );
});

test('a value can name somebody whom the record has not', () => {
  const review = new Reviewing(call);
  const { id, participants } = first(review.machine.contacts);
  const after = [...participants, 'person:third'];
  const said = {
    field: { part: 'contact', id, name: 'participants' },
    verdict: 'correct',
    after,
    reason: 'on the line',
  } as const;
  assert.throws(() => review.say(said), { code: 'unknown-actor' });
  const third = { id: 'person:third', kind: 'person', name: 'Mira Solen', state: 'XQ', role: null } as const;
  review.say({ ...said, actors: [third] });
  assert.deepEqual(first(review.record.contacts).participants, after);
  assert.equal(review.record.actors.find(actor => actor.id === third.id)?.name, 'Mira Solen');
});

test('a new extent is told by the words that stand there', () => {
  const review = new Reviewing(call);
  const { id } = first(review.machine.statements);
  const evidence = review.at('menentang sanksi sepihak');
  const said = review.say({ field: { part: 'statement', id, name: 'evidence' }, verdict: 'correct', after: '', evidence });
  assert.equal(said.after, 'menentang sanksi sepihak');
  assert.deepEqual(first(review.record.statements).evidence, [{ ...first(evidence), text: 'menentang sanksi sepihak' }]);
});

test('what a record has by its words alone needs them', () => {
  const review = new Reviewing(call);
  const { id, participants } = first(review.machine.contacts);
  const said = { field: { part: 'contact', id, name: 'initiator' }, verdict: 'correct', after: participants[1] ?? '' } as const;
  assert.throws(() => review.say({ ...said, reason: 'so I heard' }), { code: 'evidence-needed' });
  review.say({ ...said, evidence: review.at('menelepon') });
  assert.equal(first(review.record.contacts).initiator?.actor, participants[1]);
});

test('every field of every entry can be accepted, rejected where it may be empty, and set to what it was', () => {
  for (const article of [call, meeting]) {
    const { machine } = new Reviewing(article);
    const entries = [
      ...machine.contacts.flatMap(({ id }) => [
        ...(
          [
            'kind',
            'status',
            'participants',
            'initiator',
            'date',
            'place',
            'host',
            'occasion',
            'agenda',
            'attendees',
            'evidence',
          ] as const
        ).map(name => ({ part: 'contact', id, name }) as const),
        { part: 'contact', id, name: null } as const,
      ]),
      ...machine.statements.flatMap(({ id }) => [
        ...(['contact', 'speakers', 'addressees', 'targets', 'act', 'mode', 'topics', 'formulas', 'evidence'] as const).map(
          name => ({ part: 'statement', id, name }) as const,
        ),
        { part: 'statement', id, name: null } as const,
      ]),
      ...machine.quotes.flatMap(({ id }) =>
        (['speaker', 'evidence', null] as const).map(name => ({ part: 'quote', id, name }) as const),
      ),
      ...(['title', 'outlet', 'published', 'account', null] as const).map(name => ({ part: 'document', name }) as const),
      ...machine.actors.map(({ id }) => ({ part: 'actor', id }) as const),
    ];
    for (const field of entries) {
      const accepting = new Reviewing(article);
      const { after, evidence } = accepting.say({ field, verdict: 'accept' });
      assert.deepEqual(accepting.record, machine, `${JSON.stringify(field)} accepted changes nothing`);
      const name = 'name' in field ? field.name : null;
      if (name === null) continue;
      const setting = new Reviewing(article);
      setting.say({
        field,
        verdict: 'correct',
        after,
        reason: 'the same',
        evidence: (evidence ?? []).map(({ start, end }) => ({ start, end })),
      });
      assert.ok(setting.record);
      const rejecting = new Reviewing(article);
      const required = ['kind', 'status', 'participants', 'speakers', 'act', 'mode', 'evidence'].includes(name);
      const reject = () => rejecting.say({ field, verdict: 'reject' });
      if (required) assert.throws(reject, { code: 'cannot-reject' });
      else {
        reject();
        assert.ok(rejecting.record);
      }
    }
  }
});
