import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactsOfArticles } from '../../src/following/contacts-of-articles.ts';
import { formulaCourse } from '../../src/following/formula-status.ts';
import { formulaUse } from '../../src/following/formula-use.ts';
import { readoutsWithFormulas } from '../../src/following/readouts-with-formulas.ts';
import { articles, each } from './articles.ts';
import { readoutOn } from './followed.ts';

const always = { since: null, until: null, by: 'year' } as const;
/** One readout a year from 2001 on; those in which 'phrase' stands are marked. */
const marked = (marks: string) => [...marks].map((mark, i) => readoutOn(`${2001 + i}`, mark === 'x' ? ['phrase'] : []));
const statusOf = (marks: string, since: string | null = null) => formulaUse(marked(marks), { ...always, since })[0]?.status;

test('a run without the formula that chance hardly explains makes it new, dropped or back again', () => {
  assert.equal(statusOf('------------xxxx'), 'new');
  assert.equal(statusOf('xxxx------------'), 'dropped');
  assert.equal(statusOf('xxx-----------xx'), 'back-again');
  assert.equal(statusOf('x-xx--x-x--x-xx-'), 'steady');
});

test('what is used once or twice was no habit to drop, and yet may be new', () => {
  assert.equal(statusOf('x--------------------'), 'rare');
  assert.equal(statusOf('--------------------x'), 'new');
  assert.equal(statusOf('-x'), 'rare');
});

test('nothing is told new that chance explains in one case of twenty', () => {
  // Of 20 readouts one use falls on the last by a chance of exactly 5 %.
  assert.equal(formulaCourse(20, [19]).before.chance, 0.05);
  assert.equal(formulaCourse(20, [19]).status, 'rare');
  assert.equal(formulaCourse(21, [20]).status, 'new');
});

test('what was new before the period is not new in it', () => {
  assert.equal(statusOf('------------xxxx', '2013'), 'new');
  assert.equal(statusOf('------------xxxx', '2015'), 'steady');
  assert.equal(statusOf('xxx-----------xx', '2015'), 'back-again');
  assert.equal(statusOf('xxx-----------xx', '2016'), 'steady');
});

test('a formula that the period has no more is told with it', () => {
  const [use] = formulaUse(marked('xxxx------------'), { ...always, since: '2010' });
  assert.deepEqual([use?.status, use?.uses, use?.readouts, use?.last?.date], ['dropped', 0, 7, '2004']);
  assert.deepEqual(formulaUse(marked('x---------------'), { ...always, since: '2010' }), [], 'and what was never a habit is not');
});

test('rates count readouts, and what comes after the period is left out', () => {
  const [use] = formulaUse(marked('xx-x'), { ...always, until: '2003' });
  assert.deepEqual([use?.uses, use?.readouts, use?.rate?.value], [2, 3, 2 / 3]);
  assert.deepEqual([use?.first?.date, use?.last?.date], ['2001', '2002']);
  assert.deepEqual(
    use?.periods.map(({ period, uses, readouts }) => `${period} ${uses}/${readouts}`),
    ['2001 1/1', '2002 1/1', '2003 0/1'],
  );
});

test('half-years are told where months are known', () => {
  const readouts = ['2020', '2020-06-30', '2020-07', null].map(date => readoutOn(date, ['phrase']));
  const [use] = formulaUse(readouts, { ...always, by: 'half-year' });
  assert.deepEqual(
    use?.periods.map(({ period }) => period),
    ['2020', '2020-H1', '2020-H2', 'undated'],
  );
  assert.deepEqual([use?.uses, use?.last?.date], [4, '2020-07'], 'what has no date is counted, and is neither first nor last');
});

test('a formula that stands twice in one readout is used once there', () => {
  const [use] = formulaUse([readoutOn('2020', ['phrase', 'phrase'])], always);
  assert.deepEqual([use?.uses, use?.articles, use?.first?.mentions.length], [1, 1, 2]);
});

test('formulas of a state are those that its people use, in any language, and a second report adds no readout', async () => {
  const contacts = await contactsOfArticles(each(articles));
  const of = async (state: string | null) =>
    formulaUse(await readoutsWithFormulas(contacts, each(articles), state), always).map(
      ({ formula, uses, readouts }) => `${formula} ${uses}/${readouts}`,
    );
  assert.deepEqual(await of('XV'), ['three-bridges 2/3']);
  assert.deepEqual(await of('XZ'), ['principle-of-equal-weight 1/3']);
  assert.deepEqual(await of(null), ['three-bridges 2/3', 'principle-of-equal-weight 1/3']);
});

test('every use shows its words where they stand in its article', async () => {
  const contacts = await contactsOfArticles(each(articles));
  const uses = formulaUse(await readoutsWithFormulas(contacts, each(articles), null), always);
  const cited = uses.flatMap(({ first, last }) => [first, last]).flatMap(place => place?.mentions ?? []);
  assert.ok(cited.length > 2);
  for (const { citation } of cited) {
    const text = articles.find(({ id }) => id === citation.article)?.text ?? '';
    for (const { start, end, text: words } of citation.evidence) assert.equal(text.slice(start, end), words);
  }
});
