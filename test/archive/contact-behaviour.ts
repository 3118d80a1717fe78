import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../src/archive/archive.ts';
import type { ArchivedContact, ContactFilter } from '../../src/archive/archived-contact.ts';
import { everyArticle, incoming, readArticle } from './articles.ts';

const reports = [
  incoming(
    'Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle pada 5 Mei 2024. Keduanya membahas perdagangan beras.',
    {
      id: 'id',
      url: 'https://kabarsamudra.example/a/1',
      published: '2024-05-06',
    },
  ),
  incoming(
    'President Kofi Adunle of Zantara spoke by phone with President Bela Karsan of Valdoria on 5 May 2024. They discussed trade in rice.',
    {
      id: 'en',
      url: 'https://vna.example/2',
      published: '2024-05-05',
    },
  ),
  incoming('Президент Вальдории Бела Карсан провёл телефонный разговор с президентом Зантары Кофи Адунле 5 мая 2024 года.', {
    id: 'ru',
    url: 'https://vna.example/3',
    published: '2024-05-05',
  }),
  incoming('President Bela Karsan of Valdoria met President Kofi Adunle of Zantara in Tarnau on 9 June 2024.', {
    id: 'later',
    url: 'https://vna.example/4',
    published: '2024-06-09',
  }),
].map((article, i) => readArticle({ ...article, received: `2026-01-0${i + 1}T00:00:00Z` }));

/** What any archive does with reports of one contact. */
export function contactBehaviour(name: string, open: () => Promise<Archive>): void {
  const held = (what: string, body: (archive: Archive) => Promise<void>): void => {
    test(`${name}: ${what}`, async t => {
      const archive = await open();
      t.after(() => archive.close());
      await body(archive);
    });
  };
  const contactsIn = async (archive: Archive, filter: ContactFilter = {}): Promise<ArchivedContact[]> => {
    await archive.settle();
    const found: ArchivedContact[] = [];
    for await (const contact of archive.contacts(filter)) found.push(contact);
    return found;
  };
  const inputsIn = async (archive: Archive, filter: ContactFilter = {}): Promise<string[]> =>
    (await contactsIn(archive, filter)).map(({ sources }) => sources.map(({ input }) => input).join(' '));

  held('reports of one contact are one contact, whatever their outlet and language', async archive => {
    await archive.add(reports);
    assert.equal(await archive.unsettled(), reports.length);
    assert.deepEqual(await inputsIn(archive), ['id en ru', 'later']);
    assert.equal(await archive.unsettled(), 0);
    const [call] = await contactsIn(archive);
    assert.deepEqual([call?.contact.kind.value, call?.contact.date.value], ['phone-call', '2024-05-05']);
    assert.deepEqual(call?.parties.map(({ name, state }) => `${name} ${state}`).sort(), ['Bela Karsan XV', 'Kofi Adunle XZ']);
    assert.deepEqual(await archive.contactsOf(call?.sources[0]?.article ?? ''), [call?.contact.id]);
  });

  held('one by one or all at once, the contacts are the same', async archive => {
    for (const report of [...reports].reverse()) {
      await archive.add([report]);
      await archive.settle();
    }
    assert.deepEqual(await inputsIn(archive), ['id en ru', 'later']);
  });

  held('contacts are asked for by people, states, kind and day', async archive => {
    await archive.add([...reports, ...everyArticle]);
    assert.deepEqual(await inputsIn(archive, { kind: 'meeting' }), ['later', 'meeting']);
    assert.deepEqual(await inputsIn(archive, { states: ['XV', 'XZ'], from: '2024-06' }), ['later', 'meeting']);
    assert.deepEqual(await inputsIn(archive, { with: [['person:bela-karsan']], to: '2023' }), ['letter']);
    assert.deepEqual(await inputsIn(archive, { states: ['XQ'] }), []);
    assert.deepEqual(await inputsIn(archive, { status: 'planned' }), []);
  });

  held('a person parts a report from its contact, and what was decided survives a new reading', async archive => {
    await archive.add(reports);
    const [call] = await contactsIn(archive);
    const [first, second] = call?.contact.reports ?? [];
    assert.ok(call !== undefined && first !== undefined && second !== undefined);
    await archive.decide({
      kind: 'not-same',
      a: second,
      b: first,
      reason: 'another call',
      by: 'editor',
      at: '2026-02-01T00:00:00Z',
    });
    assert.deepEqual((await inputsIn(archive)).sort(), ['en', 'id ru', 'later']);
    for (const { article } of [first, second]) {
      const kept = await archive.article(article);
      assert.ok(kept !== null);
      await archive.reread([{ id: article, record: kept.record }]);
    }
    assert.deepEqual((await inputsIn(archive)).sort(), ['en', 'id ru', 'later']);
    assert.deepEqual(
      (await archive.decisions()).map(({ reason }) => reason),
      ['another call'],
    );
  });

  held('a person puts two contacts together; the older id stays and the other leads to it', async archive => {
    await archive.add(reports);
    const [call, meeting] = await contactsIn(archive);
    const [a, b] = [call?.contact.reports[0], meeting?.contact.reports[0]];
    assert.ok(call !== undefined && meeting !== undefined && a !== undefined && b !== undefined);
    await archive.decide({ kind: 'same', a, b, reason: 'they met after the call', by: 'editor', at: '2026-02-01T00:00:00Z' });
    assert.deepEqual(await inputsIn(archive), ['id en ru later']);
    assert.equal((await archive.contact(meeting.contact.id))?.contact.id, call.contact.id);
    await archive.decide({ kind: 'not-same', a: b, b: a, reason: 'they did not', by: 'editor', at: '2026-02-02T00:00:00Z' });
    assert.deepEqual(await inputsIn(archive), ['id en ru', 'later']);
    assert.equal((await archive.contact(meeting.contact.id))?.contact.id, meeting.contact.id);
  });

  held('a report that is taken out leaves its contact', async archive => {
    await archive.add(reports);
    const [call] = await contactsIn(archive);
    await archive.remove(call?.contact.reports[0]?.article ?? '', 'test');
    assert.deepEqual(await inputsIn(archive), ['en ru', 'later']);
    assert.equal((await contactsIn(archive))[0]?.contact.id, call?.contact.id, 'the contact keeps its id');
  });

  held('contacts are given newest first too, and go on after any of them in both orders, the undated last', async archive => {
    const undated = readArticle(
      incoming('President Bela Karsan of Valdoria met President Kofi Adunle of Zantara.', { id: 'undated' }),
    );
    await archive.add([...reports, undated]);
    const oldest = (await contactsIn(archive)).map(({ contact }) => contact);
    const newest = (await contactsIn(archive, { order: 'newest' })).map(({ contact }) => contact);
    assert.deepEqual(
      [oldest, newest].map(all => all.map(({ date }) => date.value)),
      [
        ['2024-05-05', '2024-06-09', null],
        ['2024-06-09', '2024-05-05', null],
      ],
    );
    for (const [order, all] of [
      ['oldest', oldest],
      ['newest', newest],
    ] as const)
      for (const [i, { id, date }] of all.entries()) {
        const rest = await contactsIn(archive, { order, after: { id, date: date.value } });
        assert.deepEqual(
          rest.map(({ contact }) => contact.id),
          all.slice(i + 1).map(other => other.id),
        );
      }
  });

  held('states and people are counted by the contacts that they take part in', async archive => {
    await archive.add(reports);
    await archive.settle();
    assert.deepEqual(await archive.parties('state', 1), [{ party: 'XV', contacts: 2 }]);
    assert.deepEqual(await archive.parties('person', 9), [
      { party: 'person:bela-karsan', contacts: 2 },
      { party: 'person:kofi-adunle', contacts: 2 },
    ]);
    assert.deepEqual(await archive.pairs(['XZ', 'XV', 'XA']), [{ states: ['XV', 'XZ'], contacts: 2 }]);
    assert.deepEqual(await archive.pairs([]), []);
  });
}
