import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../src/archive/archive.ts';
import type { Query } from '../../src/query/query.ts';
import { call, everyArticle, incoming, letter, meeting, notice, readArticle } from './articles.ts';

const everything: Query = { kind: 'everything' };
const words = (text: string, more: { phrase?: boolean; prefix?: boolean } = {}): Query => ({
  kind: 'words',
  text,
  phrase: more.phrase ?? false,
  prefix: more.prefix ?? false,
});

/** What any archive does, whatever it is written with. `open` gives an empty one; it is closed after each test. */
export function archiveBehaviour(name: string, open: () => Promise<Archive>): void {
  const held = (what: string, body: (archive: Archive) => Promise<void>): void => {
    test(`${name}: ${what}`, async t => {
      const archive = await open();
      t.after(() => archive.close());
      await body(archive);
    });
  };
  const idsOf = async (archive: Archive, query: Query): Promise<(string | undefined)[]> =>
    (await archive.search(query, { order: 'newest', limit: 100 })).articles.map(({ record }) => record.id);

  held('what was added is there, with its text, its record and where it came from', async archive => {
    const [added] = await archive.add([readArticle(call)]);
    assert.equal(added?.standing, 'new');
    const article = await archive.article(added?.id ?? '');
    assert.equal(article?.text, call.text);
    assert.deepEqual(article?.record, readArticle(call).record);
    assert.equal(article?.address, call.metadata.url);
    assert.equal(article?.received, call.received);
    assert.equal(article?.revision, 1);
    assert.equal(article?.review, 'machine');
  });

  held('added twice, each article is there once', async archive => {
    const first = await archive.add(everyArticle);
    assert.deepEqual(
      (await archive.standings(everyArticle)).map(({ standing }) => standing),
      everyArticle.map(() => 'unchanged'),
    );
    const second = await archive.add(everyArticle);
    assert.deepEqual(
      second.map(({ id, standing }) => [id, standing]),
      first.map(({ id }) => [id, 'unchanged']),
    );
    assert.equal((await archive.status()).articles, everyArticle.length);
  });

  held('two articles of one batch that are the same are one', async archive => {
    const added = await archive.add([readArticle(call), readArticle(call)]);
    assert.deepEqual(
      added.map(({ standing }) => standing),
      ['new', 'unchanged'],
    );
  });

  held('a changed text at its address is a new revision, and the old one is kept', async archive => {
    const [first] = await archive.add([readArticle(call)]);
    const changed = { ...call, text: `${call.text} Pembicaraan berlangsung satu jam.`, received: '2026-01-06T10:00:00Z' };
    const [second] = await archive.add([readArticle(changed)]);
    assert.deepEqual(second, { id: first?.id, standing: 'revision' });
    const revisions = await archive.revisions(first?.id ?? '');
    assert.deepEqual(
      revisions.map(({ revision, text, received }) => [revision, text, received]),
      [
        [1, call.text, call.received],
        [2, changed.text, changed.received],
      ],
    );
    assert.equal((await archive.article(first?.id ?? ''))?.text, changed.text);
    assert.equal((await archive.status()).articles, 1);
    assert.deepEqual(await idsOf(archive, words('berlangsung')), ['call']);
  });

  held('the same text from two addresses is two articles', async archive => {
    const copy = { ...call, metadata: { ...call.metadata, url: 'https://lanhaidaily.example/7' } };
    await archive.add([readArticle(call), readArticle(copy)]);
    assert.equal((await archive.status()).articles, 2);
  });

  held('a file that was moved is not there twice', async archive => {
    await archive.add([readArticle(incoming(call.text, { path: '/one/a.txt' }))]);
    const [again] = await archive.add([readArticle(incoming(call.text, { path: '/two/b.txt' }))]);
    assert.equal(again?.standing, 'unchanged');
  });

  held('original bytes are kept as they were, once for all who share them', async archive => {
    const bytes = new TextEncoder().encode(`<p>${call.text}</p>`);
    const extractor = { name: 'paragraphs', version: '1' };
    const page = { ...call, bytes, mediaType: 'text/html', extractor };
    const [added] = await archive.add([readArticle(page)]);
    const [revision] = await archive.revisions(added?.id ?? '');
    const original = await archive.original(revision?.bytesId ?? '');
    assert.deepEqual(new Uint8Array(original?.bytes ?? []), bytes);
    assert.equal(original?.mediaType, 'text/html');
    const back = await archive.incoming(added?.id ?? '');
    assert.deepEqual({ ...back, bytes: new Uint8Array(back?.bytes ?? []) }, page);
  });

  held('a batch is added whole or not at all', async archive => {
    const broken = { ...readArticle(meeting), received: Symbol.iterator.toString(), mediaType: null };
    await assert.rejects(async () => archive.add([readArticle(call), Object.assign({}, readArticle(meeting), broken)]));
    assert.equal((await archive.status()).articles, 0);
  });

  held('newest first is by publication, whatever the order of adding', async archive => {
    await archive.add([...everyArticle].reverse());
    assert.deepEqual(await idsOf(archive, everything), ['meeting', 'call', 'letter', 'notice']);
  });

  held('pages follow one another without gap or repetition, and what comes in meanwhile moves nothing', async archive => {
    await archive.add(everyArticle);
    for (const order of ['newest', 'rank'] as const) {
      const query: Query = { kind: 'or', parts: [words('Valdoria'), words('Вальдории'), words('beras')] };
      const seen: (string | undefined)[] = [];
      let after: string | null = null;
      for (let page = 0; page < 10; page++) {
        const { articles, next } = await archive.search(query, { order, limit: 1, ...(after === null ? {} : { after }) });
        seen.push(...articles.map(({ record }) => record.id));
        if (page === 0 && order === 'newest')
          await archive.add([
            readArticle(
              incoming('President Bela Karsan of Valdoria met nobody.', { published: '2026-01-01', id: 'late', language: 'en' }),
            ),
          ]);
        after = next;
        if (next === null) break;
      }
      assert.equal(new Set(seen).size, seen.length, `${order}: ${seen}`);
      assert.ok(seen.length >= 4, `${order}: ${seen}`);
    }
  });

  held('a cursor that belongs to no page is refused', async archive => {
    await archive.add(everyArticle);
    await assert.rejects(archive.search(everything, { order: 'newest', limit: 2, after: 'x' }), { code: 'bad-cursor' });
  });

  held('words are found in each language, with their affixes folded', async archive => {
    await archive.add(everyArticle);
    assert.deepEqual(await idsOf(archive, words('kerjasama')), ['call']);
    assert.deepEqual(await idsOf(archive, words('kerja')), ['call']);
    assert.deepEqual(await idsOf(archive, words('опирался')), []);
    assert.deepEqual(await idsOf(archive, words('письма')), ['letter']);
    assert.deepEqual(await idsOf(archive, words('sanction')), ['meeting']);
    assert.deepEqual(await idsOf(archive, words('one-shore principle', { phrase: true })), ['meeting']);
    assert.deepEqual(await idsOf(archive, words('principle one-shore', { phrase: true })), []);
    assert.deepEqual(await idsOf(archive, words('pertan', { prefix: true })), ['notice']);
  });

  held('Chinese is found by words of two characters, in either script', async archive => {
    await archive.add([
      readArticle(
        incoming('瓦尔多里亚总统贝拉·卡尔桑同赞塔拉总统科菲·阿敦莱通电话，双方同意加强战略合作。', {
          id: 'zh',
          published: '2024-01-01',
        }),
      ),
    ]);
    assert.deepEqual(await idsOf(archive, words('战略')), ['zh']);
    assert.deepEqual(await idsOf(archive, words('戰略合作')), ['zh']);
    assert.deepEqual(await idsOf(archive, words('略合')), ['zh']);
    assert.deepEqual(await idsOf(archive, words('经济')), []);
  });

  held('fields of a statement hold of one and the same statement', async archive => {
    await archive.add(everyArticle);
    const said = (fields: Extract<Query, { kind: 'statement' }>['fields']): Query => ({ kind: 'statement', fields });
    assert.deepEqual(await idsOf(archive, said({ act: 'oppose', speaker: ['person:bela-karsan'] })), ['meeting', 'call']);
    assert.deepEqual(await idsOf(archive, said({ act: 'oppose', speaker: ['person:kofi-adunle'] })), []);
    assert.deepEqual(await idsOf(archive, said({ speaker: ['person:kofi-adunle'], formula: ['one-shore'] })), ['meeting']);
    assert.deepEqual(await idsOf(archive, said({ speaker: ['person:bela-karsan'], formula: ['one-shore'] })), []);
    assert.deepEqual(await idsOf(archive, said({})), ['meeting', 'call', 'letter', 'notice']);
  });

  held('fields of a contact hold of one and the same contact', async archive => {
    await archive.add(everyArticle);
    const contact = (fields: Extract<Query, { kind: 'contact' }>['fields']): Query => ({ kind: 'contact', fields });
    assert.deepEqual(await idsOf(archive, contact({ states: ['XV', 'XZ'] })), ['meeting', 'call', 'letter']);
    assert.deepEqual(await idsOf(archive, contact({ states: ['XV', 'XZ'], kind: 'phone-call' })), ['call']);
    assert.deepEqual(await idsOf(archive, contact({ date: { from: '2024-01-01', to: '2024-12-31' } })), ['call']);
    assert.deepEqual(await idsOf(archive, contact({ date: { from: '2024', to: '2025-06' } })), ['meeting', 'call']);
    assert.deepEqual(await idsOf(archive, contact({ date: { from: '2025-06-10', to: null } })), []);
    assert.deepEqual(await idsOf(archive, contact({ date: { from: null, to: '2023-03-03' } })), ['letter']);
    assert.deepEqual(await idsOf(archive, contact({ initiator: ['person:bela-karsan'] })), ['call', 'letter']);
    assert.deepEqual(await idsOf(archive, contact({ with: [['person:bela-karsan'], ['person:kofi-adunle']] })), [
      'meeting',
      'call',
      'letter',
    ]);
  });

  held('conditions join by and, or and not', async archive => {
    await archive.add(everyArticle);
    const indonesian: Query = { kind: 'language', code: 'id' };
    const contact: Query = { kind: 'has', what: 'contact' };
    const call: Query = { kind: 'contact', fields: { kind: 'phone-call', status: 'held' } };
    const published: Query = { kind: 'published', from: '2023', to: '2024' };
    assert.deepEqual(await idsOf(archive, { kind: 'and', parts: [indonesian, contact] }), ['call']);
    assert.deepEqual(await idsOf(archive, { kind: 'and', parts: [indonesian, { kind: 'not', part: contact }] }), ['notice']);
    assert.deepEqual(await idsOf(archive, { kind: 'or', parts: [call, words('beras')] }), ['call', 'notice']);
    assert.deepEqual(await idsOf(archive, { kind: 'not', part: { kind: 'or', parts: [call, words('beras')] } }), [
      'meeting',
      'letter',
    ]);
    assert.deepEqual(await idsOf(archive, published), ['call', 'letter']);
    assert.deepEqual(await idsOf(archive, { kind: 'published', from: null, to: '2022-01-10' }), ['notice']);
    assert.deepEqual(await idsOf(archive, { kind: 'published', from: '2022-01-11', to: '2023-03-03' }), []);
    assert.deepEqual(await idsOf(archive, { kind: 'outlet', ids: ['outlet:valdorian-news-agency'], name: 'VNA' }), ['meeting']);
    assert.deepEqual(await idsOf(archive, { kind: 'formula', ids: ['one-shore'] }), ['meeting']);
    assert.deepEqual(await idsOf(archive, { kind: 'review', state: 'reviewed' }), []);
  });

  held('answers are counted, in all and by facet', async archive => {
    await archive.add(everyArticle);
    assert.equal(await archive.count(everything), 4);
    assert.equal(await archive.count(words('Valdoria')), 2);
    assert.deepEqual(await archive.facet(everything, 'lang', 10), [
      { value: 'id', articles: 2 },
      { value: 'en', articles: 1 },
      { value: 'ru', articles: 1 },
    ]);
    assert.deepEqual(await archive.facet(words('Valdoria'), 'kind', 10), [
      { value: 'meeting', articles: 1 },
      { value: 'phone-call', articles: 1 },
    ]);
    assert.deepEqual(await archive.facet(everything, 'year', 1), [{ value: '2023', articles: 1 }]);
  });

  held('everything comes oldest first, the same each time', async archive => {
    await archive.add(everyArticle);
    const ids: (string | undefined)[] = [];
    for await (const { record } of archive.each(everything)) ids.push(record.id);
    assert.deepEqual(ids, ['notice', 'letter', 'call', 'meeting']);
  });

  held('a record that was read anew takes the place of the old one, in the index too', async archive => {
    const [added] = await archive.add([readArticle(meeting)]);
    const id = added?.id ?? '';
    const without = { ...readArticle(meeting).record, statements: [], formulas: [] };
    const [reread] = await archive.reread([{ id, record: without }]);
    assert.deepEqual(reread?.before, readArticle(meeting).record);
    assert.deepEqual((await archive.article(id))?.record, without);
    assert.deepEqual(await idsOf(archive, { kind: 'formula', ids: ['one-shore'] }), []);
    assert.deepEqual(await idsOf(archive, words('sanctions')), ['meeting']);
  });

  held('a record that was read anew moves to its new day', async archive => {
    await archive.add(everyArticle);
    const [{ id } = { id: '' }] = await archive.standings([notice]);
    const { record } = readArticle({ ...notice, metadata: { ...notice.metadata, published: '2026-01-01' } });
    await archive.reread([{ id, record }]);
    assert.deepEqual(await idsOf(archive, everything), ['notice', 'meeting', 'call', 'letter']);
  });

  held('what was taken out is gone, and does not come back unasked', async archive => {
    const added = await archive.add(everyArticle);
    const id = added[1]?.id ?? '';
    assert.equal(await archive.remove(id, 'by order of a court'), true);
    assert.equal(await archive.article(id), null);
    assert.deepEqual(await archive.revisions(id), []);
    assert.deepEqual(await idsOf(archive, words('sanctions')), []);
    assert.equal((await archive.tombstone(id))?.reason, 'by order of a court');
    const [again] = await archive.add([readArticle(meeting)]);
    assert.deepEqual(again, { id, standing: 'removed' });
    assert.equal((await archive.status()).articles, everyArticle.length - 1);
    assert.equal(await archive.remove(id, 'again'), false);
  });

  held('feeds that are followed are remembered as they stand', async archive => {
    const feed = { address: 'https://vna.example/feed', title: 'VNA', lastRead: '2026-01-05T10:00:00Z', state: { seen: ['a'] } };
    await archive.follow(feed);
    await archive.follow({ ...feed, title: 'VNA news' });
    assert.deepEqual(await archive.followedFeeds(), [{ ...feed, title: 'VNA news' }]);
    assert.equal(await archive.unfollow(feed.address), true);
    assert.equal(await archive.unfollow(feed.address), false);
    assert.deepEqual(await archive.followedFeeds(), []);
  });

  held('an archive in order has no problems', async archive => {
    await archive.add(everyArticle);
    await archive.remove((await archive.standings([letter]))[0]?.id ?? '', 'test');
    const problems = [];
    for await (const problem of archive.problems()) problems.push(problem);
    assert.deepEqual(problems, []);
  });
}
