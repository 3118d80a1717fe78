import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cameoColumns } from '../../src/export/cameo-columns.ts';
import { longestCast } from '../../src/export/cameo-pairs.ts';
import { articles, callArticle, meetingArticle } from './articles.ts';
import { asked } from './duckdb.ts';
import { exported, inFolder } from './exported.ts';

const phoenix = [
  'EventID Date Year Month Day SourceActorFull SourceActorEntity SourceActorRole SourceActorAttribute',
  'TargetActorFull TargetActorEntity TargetActorRole TargetActorAttribute EventCode EventRootCode PentaClass GoldsteinScore',
  'Issues Lat Lon LocationName StateName CountryCode SentenceID URLs NewsSources',
].flatMap(line => line.split(' '));

const rows = async (of = articles) =>
  inFolder(await exported('cameo', { withText: false }, of), folder =>
    asked(
      `SELECT * FROM read_csv('${folder}/events.cameo.tsv', delim = '\t', header = true, all_varchar = true, quote = '', escape = '')`,
    ),
  );

/** The meeting as if its leaders were of real states, which have codes; their names stay invented. */
const coded = {
  ...meetingArticle,
  record: {
    ...meetingArticle.record,
    actors: meetingArticle.record.actors.map(actor => ({ ...actor, state: actor.state === 'XR' ? 'ID' : 'CN' })),
  },
};

test('the first 26 columns are those of Phoenix, in its order', () => {
  assert.deepEqual(
    cameoColumns.slice(0, 26).map(({ name }) => name),
    phoenix,
  );
});

test('DuckDB reads one row a pair, and none of what is not known', async () => {
  const [visit, hosted] = await rows();
  assert.deepEqual(
    [visit?.Date, visit?.Year, visit?.Month, visit?.Day, visit?.EventCode, visit?.EventRootCode, visit?.GoldsteinScore],
    ['20250708', '2025', '07', '08', '042', '04', '1.9'],
  );
  assert.deepEqual([hosted?.EventCode, hosted?.SourceName, hosted?.TargetName], ['043', 'Bela Karsan', 'Rangga Wiryawan']);
  assert.deepEqual([visit?.Lat, visit?.Lon, visit?.StateName, visit?.SourceActorFull], [null, null, null, null]);
  assert.deepEqual([visit?.LocationName, visit?.Issues, visit?.Review], ['Karlin', 'energy,1', 'machine']);
});

test('an actor is its country and its sector', async () => {
  const [visit] = await rows([coded]);
  const { SourceActorFull, SourceActorEntity, SourceActorRole, TargetActorFull } = visit ?? {};
  assert.deepEqual([SourceActorFull, SourceActorEntity, SourceActorRole, TargetActorFull], ['IDNGOV', 'IDN', 'GOV', 'CHNGOV']);
});

test('every row finds its evidence in the text, in code units and in code points, and has an id of its own', async () => {
  const byId = new Map(articles.map(article => [String(article.id), article.text]));
  const all = await rows();
  for (const { Article, Evidence, Start, End, StartCP, EndCP } of all) {
    const text = byId.get(String(Article)) ?? assert.fail();
    assert.equal(text.slice(Number(Start), Number(End)), Evidence);
    assert.equal(Array.from(text).slice(Number(StartCP), Number(EndCP)).join(''), Evidence);
  }
  assert.equal(new Set(all.map(({ EventID }) => EventID)).size, all.length);
});

test('a tab or a line end in a name moves no cell', async () => {
  const split = {
    ...callArticle,
    record: { ...callArticle.record, actors: callArticle.record.actors.map(actor => ({ ...actor, name: 'A\tB\r\nC"' })) },
  };
  const [first] = await rows([split]);
  assert.deepEqual([first?.SourceName, first?.Review], ['A B  C"', 'reviewed']);
});

test('with more actors than pairs can be told of, the event is left out and counted', async () => {
  const [leader = assert.fail()] = callArticle.record.actors;
  const actors = Array.from({ length: longestCast + 1 }, (_, i) => ({ ...leader, id: `person:${i}` }));
  const contacts = callArticle.record.contacts.map(contact => ({ ...contact, participants: actors.map(({ id }) => id) }));
  const crowd = { ...callArticle, record: { ...callArticle.record, actors, contacts, statements: [] } };
  const { summary } = await exported('cameo', { withText: false }, [crowd]);
  assert.deepEqual([summary.leftOut, summary.entries], [{ 'too-many-actors': 1 }, { 'events.cameo.tsv': 0 }]);
});
