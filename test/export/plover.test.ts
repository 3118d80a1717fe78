import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ploverEventSchema } from '../../src/export/plover-event.ts';
import type { Contact } from '../../src/record/record.ts';
import { articles, callArticle, meetingArticle } from './articles.ts';
import { exported, linesOf } from './exported.ts';

const events = async (of = articles) =>
  linesOf(await exported('plover', { withText: false }, of)).map(line => ploverEventSchema.parse(JSON.parse(line)));

const withContact = (told: Partial<Contact>) => ({
  ...callArticle,
  record: {
    ...callArticle.record,
    statements: [],
    contacts: callArticle.record.contacts.map(contact => ({ ...contact, ...told })),
  },
});

test('every contact and statement that PLOVER has an event for is one line that keeps the schema', async () => {
  const entries = articles.flatMap(({ record }) => [...record.contacts, ...record.statements]);
  const written = await events();
  assert.deepEqual(
    written.map(({ readout, event: [event], mode }) => [readout.entry, event, mode]),
    entries.flatMap(({ id, plover }) => (plover === null ? [] : [[id, plover.event, plover.mode === null ? [] : [plover.mode]]])),
  );
  assert.equal(new Set(written.map(({ id }) => id)).size, written.length, 'no id twice');
});

test('a visit tells who visited whom, when, where and in which words', async () => {
  const [visit = assert.fail()] = await events();
  assert.deepEqual([visit.event, visit.mode, visit.date, visit.quad_code], [['CONSULT'], ['visit'], '2025-07-08', 1]);
  assert.deepEqual(visit.actor, [{ entity_text: 'Rangga Wiryawan', office: 'president' }]);
  assert.deepEqual(visit.recipient, [{ entity_text: 'Bela Karsan', office: 'president' }]);
  assert.deepEqual(visit.event_loc, { extracted_place: 'Karlin' });
  assert.deepEqual([visit.readout.date_basis, visit.readout.review], ['contact', 'machine']);
});

test('offsets of PLOVER count code points, and code units stand beside them', async () => {
  const points = Array.from(meetingArticle.text);
  for (const { text_info, event_text, readout } of await events([meetingArticle])) {
    assert.equal(points.slice(text_info.start, text_info.end).join(''), event_text.join(''));
    for (const { start, end, text } of readout.evidence) assert.equal(meetingArticle.text.slice(start, end), text);
  }
});

test('statements share the link of the contact in which they were made', async () => {
  const written = await events([meetingArticle]);
  assert.equal(new Set(written.map(({ link }) => link)).size, 1);
});

test('an entry without a day, outside the ontology or without actors is left out and counted', async () => {
  const { summary } = await exported('plover', { withText: false }, [
    withContact({ status: 'recalled', date: { ...(callArticle.record.contacts[0] ?? assert.fail()).date, value: '2024' } }),
    withContact({ plover: { event: 'DANCE', mode: null } }),
    withContact({ plover: { event: 'CONSULT', mode: 'violence' } }),
    withContact({ participants: ['person:nobody', 'person:none'] }),
    withContact({ plover: null }),
  ]);
  assert.deepEqual(summary.leftOut, { 'no-date': 1, 'outside-ontology': 2, 'no-actors': 1, 'no-code': 1 });
  assert.deepEqual(summary.entries, { 'events.plover.jsonl': 0 });
});

test('what is planned is dated by the report and has no place yet', async () => {
  const plover = { event: 'AGREE', mode: null };
  const place = { name: 'Karlin', state: 'XV', evidence: [{ start: 0, end: 8, text: 'Presiden' }] };
  const [event = assert.fail()] = await events([withContact({ status: 'planned', plover, place })]);
  assert.deepEqual([event.date, event.readout.date_basis, event.event_loc], ['2025-06-02', 'publication', undefined]);
});

test('time and last day go along where they are known whole', async () => {
  const date = {
    ...(callArticle.record.contacts[0] ?? assert.fail()).date,
    time: '20:30',
    timeZone: '+07:00',
    end: '2025-06-03',
  };
  const [event = assert.fail()] = await events([withContact({ date })]);
  assert.deepEqual([event.time, event.enddate], ['20:30+07:00', '2025-06-03']);
  const [vague = assert.fail()] = await events([withContact({ date: { ...date, time: 'evening', end: '2025-06' } })]);
  assert.deepEqual([vague.time, vague.enddate], [undefined, undefined]);
});
