import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingArticle } from '../../test/export/articles.ts';
import type { Actor, Contact, Statement } from '../record/record.ts';
import { cameoPairs } from './cameo-pairs.ts';
import { type EventParties, partiesOfContact, partiesOfStatement } from './event-parties.ts';

const { record } = meetingArticle;
const meeting = record.contacts[0] ?? assert.fail();
const statement = record.statements[0] ?? assert.fail();

const actor = (id: string, state: string | null, role: Actor['role'] = 'president'): Actor => ({
  id,
  kind: id.startsWith('state:') ? 'state' : 'person',
  name: id,
  aliases: [],
  sameAs: [],
  role: id.startsWith('state:') ? null : role,
  state,
  basis: [],
  mentions: [],
});

const guest = actor('person:guest', 'ID');
const minister = actor('person:minister', 'ID', 'foreign-minister');
const host = actor('person:host', 'CN');
const third = actor('person:third', 'RU');
const everybody = [guest, minister, host, third, actor('state:ID', 'ID'), actor('state:CN', 'CN')];
const find = (ids: readonly string[]): Actor[] => ids.flatMap(id => everybody.find(one => one.id === id) ?? []);

const contact = (told: Partial<Contact>): Contact => ({ ...meeting, participants: [guest.id, host.id], host: null, ...told });
const said = (told: Partial<Statement>): Statement => ({
  ...statement,
  speakers: [guest.id],
  addressees: [],
  targets: [],
  ...told,
});
const ids = ({ actors, recipients }: EventParties): string[][] => [actors.map(({ id }) => id), recipients.map(({ id }) => id)];
const pairs = (code: string, parties: EventParties): string[] =>
  cameoPairs(code, parties).map(({ source, code, target }) => `${source.id} ${code} ${target?.id ?? ''}`);

test('a guest acts toward the host; without a host all act toward each other', () => {
  const visit = { plover: { event: 'CONSULT', mode: 'visit' } };
  assert.deepEqual(ids(partiesOfContact(contact({ ...visit, host: host.id }), find)), [[guest.id], [host.id]]);
  assert.deepEqual(ids(partiesOfContact(contact({ ...visit, host: 'state:CN' }), find)), [[guest.id], [host.id]]);
  assert.deepEqual(ids(partiesOfContact(contact(visit), find)), [[guest.id, host.id], []]);
});

test('a visit is a pair of events in CAMEO, and a consultation where nobody knows who visited whom', () => {
  assert.deepEqual(pairs('042', { actors: [guest], recipients: [host] }), [
    'person:guest 042 person:host',
    'person:host 043 person:guest',
  ]);
  assert.deepEqual(pairs('042', { actors: [guest, host], recipients: [] }), [
    'person:guest 040 person:host',
    'person:host 040 person:guest',
  ]);
});

test('two of one government are one actor in CAMEO, and a state gives way to its government', () => {
  assert.deepEqual(pairs('041', { actors: [guest, minister, host], recipients: [] }), [
    'person:guest 041 person:host',
    'person:host 041 person:guest',
  ]);
  assert.deepEqual(pairs('051', { actors: [host], recipients: find(['state:ID', guest.id]) }), ['person:host 051 person:guest']);
  assert.deepEqual(pairs('041', { actors: [guest, minister], recipients: [] }), ['person:guest 041 person:minister']);
});

test('a statement is toward its targets, else its addressees, else the other side', () => {
  const spoken = contact({ participants: [guest.id, host.id] });
  const targeted = said({ act: 'support', targets: [third.id], addressees: [host.id] });
  assert.deepEqual(ids(partiesOfStatement(targeted, spoken, find))[1], [third.id]);
  assert.deepEqual(ids(partiesOfStatement(said({ act: 'support', addressees: [third.id] }), spoken, find))[1], [third.id]);
  assert.deepEqual(ids(partiesOfStatement(said({ act: 'support' }), spoken, find))[1], [host.id]);
  assert.deepEqual(ids(partiesOfStatement(said({ act: 'support' }), null, find))[1], []);
});

test('a hostile act is never turned on somebody whom the record does not name', () => {
  const spoken = contact({});
  for (const act of ['oppose', 'criticise', 'warn', 'urge'] as const)
    assert.deepEqual(ids(partiesOfStatement(said({ act }), spoken, find))[1], []);
});

test('what both sides agree is of all of them and toward nobody else', () => {
  const agreed = said({ act: 'agree', speakers: [guest.id, host.id] });
  assert.deepEqual(ids(partiesOfStatement(agreed, contact({}), find)), [[guest.id, host.id], []]);
});
