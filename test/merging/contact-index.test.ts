import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { generateArchive } from '../../bench/generated-contacts.ts';
import { scorePairs } from '../../bench/merging.ts';
import { blockKeys } from '../../src/merging/block-keys.ts';
import { ContactIndex } from '../../src/merging/contact-index.ts';
import type { HumanDecision } from '../../src/merging/human-decision.ts';
import { regionAround } from '../../src/merging/region.ts';
import type { Report } from '../../src/merging/report.ts';
import { type Sample, sampleReport } from './sample-report.ts';

/** Which articles stand together. */
function partition(index: ContactIndex): string[] {
  return [...index.contacts()]
    .map(({ reports }) =>
      reports
        .map(({ article, contactId }) => `${article} ${contactId}`)
        .sort()
        .join(', '),
    )
    .sort();
}

function indexOf(samples: readonly Sample[], decisions: readonly HumanDecision[] = []): ContactIndex {
  const index = new ContactIndex([], decisions);
  index.addAll(samples.map(sampleReport));
  return index;
}

const ruling = (kind: HumanDecision['kind'], a: string, b: string, at = '2031-06-01T00:00:00Z'): HumanDecision => ({
  kind,
  a: { article: a, contactId: 'contact:1' },
  b: { article: b, contactId: 'contact:1' },
  reason: 'read by hand',
  by: 'an editor',
  at,
});
const together = (index: ContactIndex, a: string, b: string): boolean =>
  index.contactOf({ article: a, contactId: 'contact:1' }) === index.contactOf({ article: b, contactId: 'contact:1' });
const day = '2031-05-03';
const nextDay = '2031-05-04';

test('nearly all reports of a generated archive come to their contacts, and hardly any to another', () => {
  const { reports, truth } = generateArchive(8000, 11);
  const index = new ContactIndex();
  index.addAll(reports);
  const { right, wrong, missed } = scorePairs(truth.map(({ ref, contact }) => ({ truth: contact, found: index.contactOf(ref) })));
  assert.ok(right / (right + wrong) >= 0.99, `precision ${right / (right + wrong)}`);
  assert.ok(right / (right + missed) >= 0.97, `recall ${right / (right + missed)}`);
});

test('any order of adding, one by one or at once, gives the same contacts, and so does adding and taking out', () => {
  const { reports } = generateArchive(160, 5);
  const others = generateArchive(60, 6).reports.map(report => ({ ...report, article: `other-${report.article}` }));
  const whole = new ContactIndex();
  whole.addAll(reports);
  const expected = partition(whole);
  fc.assert(
    fc.property(fc.shuffledSubarray([...reports, ...others], { minLength: reports.length + others.length }), shuffled => {
      const index = new ContactIndex();
      for (const report of shuffled) index.add(report);
      for (const { article } of others) index.remove(article);
      assert.deepEqual(partition(index), expected);
    }),
    { seed: 20310503, numRuns: 12 },
  );
});

test('two contacts on consecutive days stay two, though each side dates by its own clock', () => {
  const reports = [day, nextDay].flatMap(date =>
    ['1', '2', '3'].flatMap(n => [
      { article: `us-${date}-${n}`, date, side: 'US' },
      { article: `cn-${date}-${n}`, date, side: 'CN' },
    ]),
  );
  const index = indexOf(reports);
  assert.equal(partition(index).length, 2);
  assert.ok(together(index, `us-${day}-1`, `cn-${day}-1`));
});

test('likeness is not handed on: a vague report does not join a call and a meeting', () => {
  const index = indexOf([
    { article: 'call', date: day },
    { article: 'vague', date: day, kind: 'contact' },
    { article: 'meeting', date: day, kind: 'meeting' },
  ]);
  assert.ok(!together(index, 'call', 'meeting'));
});

test('what people decide wins over the machine, for and against', () => {
  const samples: Sample[] = [
    { article: 'a', date: day },
    { article: 'b', date: day },
    { article: 'c', date: day },
    { article: 'late', date: '2031-05-20' },
  ];
  const index = indexOf(samples, [ruling('same', 'late', 'a'), ruling('not-same', 'c', 'a')]);
  assert.deepEqual([together(index, 'a', 'b'), together(index, 'a', 'late'), together(index, 'a', 'c')], [true, true, false]);
  index.decideBy([]);
  assert.deepEqual([together(index, 'a', 'late'), together(index, 'a', 'c')], [false, true]);
});

test('reports that are taken out of a contact together stay together', () => {
  const samples = ['a', 'b', 'c', 'd'].map(article => ({ article, date: day }));
  const index = indexOf(samples, [ruling('not-same', 'c', 'a'), ruling('not-same', 'd', 'a'), ruling('same', 'c', 'd')]);
  assert.deepEqual(partition(index), ['a contact:1, b contact:1', 'c contact:1, d contact:1']);
});

test('of two decisions on the same reports the later holds', () => {
  const samples = ['a', 'b'].map(article => ({ article, date: day }));
  const early = ruling('not-same', 'a', 'b', '2031-06-01T00:00:00Z');
  const late = ruling('same', 'b', 'a', '2031-06-02T00:00:00Z');
  assert.ok(together(indexOf(samples, [late, early]), 'a', 'b'));
  assert.ok(!together(indexOf(samples, [{ ...early, at: '2031-06-03T00:00:00Z' }, late]), 'a', 'b'));
});

test('decisions that contradict each other leave apart what was parted, and are told', () => {
  const samples = ['a', 'b', 'c'].map((article, i) => ({ article, date: `2031-05-${10 + 5 * i}` }));
  const index = indexOf(samples, [ruling('not-same', 'c', 'a'), ruling('same', 'a', 'b'), ruling('same', 'b', 'c')]);
  assert.ok(!together(index, 'a', 'c'));
  assert.equal(index.unfulfilled().length, 1);
});

test('decisions and ids survive a new reading that names the contact otherwise', () => {
  const decision: HumanDecision = {
    ...ruling('not-same', 'b', 'a'),
    b: { article: 'a', contactId: 'contact:1', participants: ['person:ana', 'person:bo'] },
  };
  const index = indexOf(
    ['a', 'b'].map(article => ({ article, date: day })),
    [decision],
  );
  const id = index.contactOf({ article: 'a', contactId: 'contact:1' });
  index.add(sampleReport({ article: 'a', date: day, contactId: 'contact:2' }));
  assert.equal(index.contactOf({ article: 'a', contactId: 'contact:2' }), id);
  assert.notEqual(index.contactOf({ article: 'b', contactId: 'contact:1' }), id);
  const rebuilt = new ContactIndex(index.known(), [decision]);
  rebuilt.addAll(['a', 'b'].map(article => sampleReport({ article, date: day, contactId: 'contact:3' })));
  assert.equal(rebuilt.contactOf({ article: 'a', contactId: 'contact:3' }), id);
});

test('a contact is found by an id that redirects to it', () => {
  const index = indexOf([
    { article: 'a', date: day, received: '2031-05-03T10:00:00Z' },
    { article: 'b', date: '2031-05-20', received: '2031-05-20T10:00:00Z' },
  ]);
  const [older, younger] = ['a', 'b'].map(article => index.contactOf({ article, contactId: 'contact:1' }) ?? '');
  const { contacts } = index.decideBy([ruling('same', 'a', 'b')]);
  assert.equal(index.contact(younger ?? '')?.id, older);
  assert.deepEqual(index.contact(older ?? '')?.formerly, [younger]);
  assert.deepEqual(
    contacts.map(({ id, redirect }) => [id, redirect]).sort(),
    [
      [older, null],
      [younger, older],
    ].sort(),
  );
});

test('an article that is not there is taken out without a change', () => {
  const index = indexOf([{ article: 'a', date: day }]);
  assert.deepEqual(index.remove('nowhere').contacts, []);
  assert.equal(partition(index).length, 1);
});

test('the region of an article, merged by itself, gives what the whole archive gives', () => {
  const { reports } = generateArchive(600, 3);
  const byBlock = new Map<string, Report[]>();
  for (const report of reports) for (const key of blockKeys(report)) byBlock.set(key, [...(byBlock.get(key) ?? []), report]);
  const whole = new ContactIndex();
  whole.addAll(reports);
  const [report] = reports.slice(300);
  assert.ok(report !== undefined);
  const region = regionAround([report], keys => new Set(keys.flatMap(key => byBlock.get(key) ?? [])));
  assert.ok(region.complete && region.reports.length < reports.length);
  const part = new ContactIndex();
  part.addAll(region.reports);
  const there = new Set(partition(whole));
  assert.deepEqual(
    partition(part).filter(contact => !there.has(contact)),
    [],
  );
  assert.equal(regionAround([report], () => reports, 10).complete, false);
});

test('hundreds of versions of one day are not compared with each other', () => {
  const names = Array.from(
    { length: 400 },
    (_, i) => ['ka', 'ren', 'to', 'vel', 'mi', 'dor'].map((part, at) => part.repeat(1 + ((i >> at) & 1))).join('') + i,
  );
  const index = indexOf(names.map((name, i) => ({ article: `n${i}`, date: day, people: ['person:ana', `${name}/minister/CN`] })));
  assert.equal(partition(index).length, names.length);
});
