import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAccounts, mostReports } from '../../src/comparison/compare-accounts.ts';
import type { Comparison } from '../../src/comparison/comparison.ts';
import { ComparisonError } from '../../src/comparison/comparison-error.ts';
import { groupedPoints } from '../../src/comparison/grouped-points.ts';
import { inventedLibrary } from '../invented.ts';
import { account, lanhainese, toldOf, valdorian } from './accounts.ts';

const compared = (...reports: Parameters<typeof compareAccounts>[0]): Comparison => compareAccounts(reports, inventedLibrary);
const both = compared(valdorian, lanhainese);
const statuses = (words: string, comparison = both): string[] => toldOf(comparison, words).map(({ status }) => status);

const vna = { url: 'https://vna.example/1', published: '2024-05-05' };
const daily = { url: 'https://lanhaidaily.example/1', published: '2024-05-05' };
const opening = 'President of Valdoria Bela Karsan spoke by phone with President of Lanhai Qiu Lanshan on 5 May 2024.';

test('accounts stand in columns by side and kind, whatever their order', () => {
  assert.deepEqual(
    both.columns.map(({ key, label, accounts }) => [key, label, accounts.map(({ article }) => article)]),
    [
      ['XH state-media', 'Lanhai, state media', ['article:lanhai']],
      ['XV state-media', 'Valdoria, state media', ['article:valdoria']],
    ],
  );
  assert.deepEqual(compared(lanhainese, valdorian), both);
});

test('outlets whose side is not known stand by themselves', () => {
  const other = account('article:other', `${opening} Qiu Lanshan opposed the sanctions.`, { outlet: 'The Far Herald' });
  assert.deepEqual(
    compared(valdorian, other).columns.map(({ label }) => label),
    ['Valdoria, state media', 'The Far Herald'],
  );
});

test('accounts that are all of one side are laid beside one another', () => {
  const second = account('article:second', `${opening} Qiu Lanshan opposed the sanctions.`, vna);
  assert.deepEqual(
    compared(valdorian, second).columns.map(({ key }) => key),
    ['article:second', 'article:valdoria'],
  );
});

test('a copy is folded into its original and counted', () => {
  const story = `${opening} Bela Karsan supported the one-shore principle and the reform of the Ocean League in the years to come. She condemned the sanctions against Zantara and the seizure of fishing boats off its coast. Qiu Lanshan thanked Valdoria for its medical aid after the floods of last spring.`;
  const [column] = compared(
    account('article:copy', story, { outlet: 'The Far Herald' }, '2024-05-06T09:00:00Z'),
    account('article:original', story, vna),
  ).columns;
  assert.deepEqual(
    column?.accounts.map(({ article, copies }) => [article, copies.map(copy => copy.article)]),
    [['article:original', ['article:copy']]],
  );
});

test('a formula makes two statements one point in two languages', () => {
  assert.deepEqual(statuses('one-shore'), ['reported', 'reported']);
  assert.deepEqual(toldOf(both, 'one-shore'), toldOf(both, '一岸原则'));
});

test('what nothing in the other account comes close to is not in it', () => {
  assert.deepEqual(statuses('恐怖主义'), ['reported', 'not-in-this-account']);
  assert.deepEqual(statuses('sanctions'), ['not-in-this-account', 'reported']);
  assert.deepEqual(
    groupedPoints(both).only.map(({ column, points }) => [column, points.length]),
    [
      ['XH state-media', 2],
      ['XV state-media', 3],
    ],
  );
});

test('what one account discusses and the other has somebody say is told otherwise', () => {
  const [there] = toldOf(both, 'climate change');
  assert.deepEqual([there?.status, there?.status === 'told-otherwise' && there.because], ['told-otherwise', 'as-said']);
});

test('what another says of the same is told otherwise, and what the speaker rejects is not what he supports', () => {
  const one = account('article:one', `${opening} Bela Karsan supported sanctions. Qiu Lanshan welcomed the vaccines.`, vna);
  const other = account('article:two', `${opening} Bela Karsan opposed sanctions. Bela Karsan praised the vaccines.`, daily);
  const comparison = compared(one, other);
  const because = (words: string): (string | undefined)[] =>
    toldOf(comparison, words).map(telling => (telling.status === 'told-otherwise' ? telling.because : undefined));
  assert.deepEqual(because('supported sanctions'), ['another-act', undefined]);
  assert.deepEqual(because('welcomed the vaccines'), ['another-speaker', undefined]);
});

test('what an article tells itself is not missing from it', () => {
  const one = account('article:one', `${opening} Bela Karsan condemned the sanctions.`, vna);
  const other = account('article:two', `${opening} Sanctions have stood between the two since last year.`, daily);
  const [there] = toldOf(compared(one, other), 'condemned');
  assert.deepEqual([there?.status, there?.status === 'told-otherwise' && there.because], ['told-otherwise', 'in-the-telling']);
});

test('wording counts within one language: the same topic in other words is no common point', () => {
  const one = account('article:one', `${opening} Bela Karsan said trade in timber doubled within a decade.`, vna);
  const same = account('article:two', `${opening} Bela Karsan said timber trade doubled in the past decade.`, daily);
  const unlike = account('article:three', `${opening} Bela Karsan said trade unions deserve a hearing.`, daily);
  assert.deepEqual(statuses('timber', compared(one, same)), ['reported', 'reported']);
  assert.equal(statuses('timber', compared(one, unlike)).includes('not-in-this-account'), false);
  assert.equal(groupedPoints(compared(one, unlike)).shared.length, 0);
});

test('days are held against clocks, and who called is told with who does not tell it', () => {
  const { date, initiator } = both.contact;
  assert.equal(date.agreement, 'differing');
  assert.deepEqual(
    [initiator.agreement, initiator.values[0]?.value, initiator.silent],
    ['agreed', 'person:bela-karsan', ['article:valdoria']],
  );
});

test('each claims that the other called: the initiator differs', () => {
  const one = account('article:one', '岚海日报消息：5月6日，国家主席邱岚山应约同瓦尔多利亚总统贝拉·卡尔桑通电话。', daily);
  const other = account(
    'article:two',
    "The phone call of Bela Karsan and Qiu Lanshan on 6 May 2024 was held at the Lanhainese side's initiative.",
    vna,
  );
  assert.equal(compared(one, other).contact.initiator.agreement, 'differing');
});

test('formulas, figures and topics say in which columns they are', () => {
  const columns = (places: readonly { readonly column: string }[] = []): string[] => places.map(({ column }) => column);
  assert.deepEqual(columns(both.formulas.find(({ id }) => id === 'one-shore')?.in), ['XH state-media', 'XV state-media']);
  assert.deepEqual(
    both.figures.map(({ value, unit, in: places }) => [value, unit, columns(places)]),
    [[2_000_000_000, 'USD', ['XV state-media']]],
  );
  assert.deepEqual(columns(both.topics.find(({ topic }) => topic === 'environment-climate')?.in), [
    'XH state-media',
    'XV state-media',
  ]);
});

test('every wording is what its article has at that place', () => {
  const texts = new Map([valdorian, lanhainese].map(({ article }) => [article.id, article.text]));
  let checked = 0;
  for (const telling of both.points.flatMap(({ told }) => told))
    if (telling.status === 'reported' || telling.status === 'told-otherwise')
      for (const { article, evidence } of telling.wordings)
        for (const { start, end, text } of evidence) {
          assert.equal(texts.get(article)?.slice(start, end), text);
          checked++;
        }
  assert.ok(checked > 10, `${checked} pieces`);
});

test('every statement of every account is in exactly one point', () => {
  const said = both.points.flatMap(({ told }) =>
    told.flatMap(telling => (telling.status === 'reported' ? telling.wordings : [])),
  );
  const ids = said.flatMap(({ kind, id, article }) => (kind === 'statement' ? [`${article} ${id}`] : []));
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(
    ids.length,
    both.columns.flatMap(({ accounts }) => accounts).reduce((sum, { statements }) => sum + statements, 0),
  );
});

test('nothing, too much and an unknown contact are refused with what to do', () => {
  const codeOf = (reports: Parameters<typeof compareAccounts>[0]): string | null => {
    try {
      compareAccounts(reports, inventedLibrary);
      return null;
    } catch (error) {
      return error instanceof ComparisonError ? error.code : 'another';
    }
  };
  assert.equal(codeOf([]), 'no-reports');
  assert.equal(codeOf(Array.from({ length: mostReports + 1 }, () => valdorian)), 'too-many-reports');
  assert.equal(codeOf([{ ...valdorian, contact: 'contact:0' }]), 'unknown-contact');
});
