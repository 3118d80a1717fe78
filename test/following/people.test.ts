import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactsOfArticles } from '../../src/following/contacts-of-articles.ts';
import { peopleIn, statesIn } from '../../src/following/people-and-states.ts';
import { positionsOf } from '../../src/following/position.ts';
import { articles, each } from './articles.ts';

const contacts = await contactsOfArticles(each(articles));
const karsan = 'person:bela-karsan';
const adunle = 'person:kofi-adunle';

test('positions stand by act and in order of time, each with its words and its source', async () => {
  const positions = await positionsOf(each(articles), { people: [karsan], topics: [], acts: [] });
  assert.deepEqual(
    positions.map(({ act, date }) => `${act} ${date}`),
    ['support 2023-01-10', 'support 2023-06-20', 'criticise 2025-05-05', 'urge 2023-06-20'],
  );
  for (const { citation, dateOf } of positions) {
    const article = articles.find(({ id }) => id === citation.article);
    assert.equal(citation.address, article?.address);
    assert.equal(dateOf, 'contact');
    for (const { start, end, text } of citation.evidence) assert.equal(article?.text.slice(start, end), text);
  }
});

test('positions are those on the topics and of the acts that were asked for', async () => {
  const acts = (asked: Parameters<typeof positionsOf>[1]) =>
    positionsOf(each(articles), asked).then(positions => positions.map(({ name, act }) => `${name} ${act}`));
  assert.deepEqual(await acts({ people: [adunle], topics: ['sanctions'], acts: [] }), [
    'Kofi Adunle oppose',
    'Kofi Adunle oppose',
  ]);
  assert.deepEqual(await acts({ people: [karsan, adunle], topics: [], acts: ['criticise'] }), ['Bela Karsan criticise']);
  assert.deepEqual(await acts({ people: ['person:edith-marlowe'], topics: [], acts: [] }), []);
});

test('where the contact has no date, a position has that of publication, and says so', async () => {
  const [first] = articles;
  assert.ok(first !== undefined);
  const record = { ...first.record, contacts: [] };
  const [position] = await positionsOf(each([{ ...first, record }]), { people: [karsan], topics: [], acts: [] });
  assert.deepEqual([position?.date, position?.dateOf, position?.contact], ['2023-01-11', 'publication', null]);
});

test('people are counted in contacts, statements and articles, with the first and the last', async () => {
  const people = await peopleIn(each(articles), contacts);
  assert.deepEqual(
    people.map(({ id, contacts, statements, articles, first, last }) => [
      id,
      contacts,
      statements,
      articles,
      first.date,
      last.date,
    ]),
    [
      [karsan, 3, 4, 5, '2023-01-10', '2026-09-09'],
      [adunle, 3, 3, 5, '2023-01-10', '2026-09-09'],
    ],
  );
});

test('people whom the gazetteer does not know are told apart by name and state', async () => {
  const [first] = articles;
  assert.ok(first !== undefined);
  const strangers = ['Mara Quill', 'Mara Quill', 'Odo Brandt'].map((name, i) => ({
    ...first,
    id: `article:${i}`,
    record: {
      ...first.record,
      contacts: [],
      statements: [],
      actors: first.record.actors.slice(0, 1).map(actor => ({ ...actor, id: 'unknown:1', name })),
    },
  }));
  const people = await peopleIn(each(strangers), []);
  assert.deepEqual(
    people.map(({ id, name, articles }) => [id, name, articles]),
    [
      [null, 'Mara Quill', 2],
      [null, 'Odo Brandt', 1],
    ],
  );
});

test('states are counted once a contact, with how many of their people', async () => {
  const states = await statesIn(each(articles), contacts);
  assert.deepEqual(
    states.map(({ code, people, contacts, statements }) => [code, people, contacts, statements]),
    [
      ['XV', 1, 3, 4],
      ['XZ', 1, 3, 3],
    ],
  );
});
