import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../src/merging/decide.ts';
import { type Sample, sampleContact } from './sample-report.ts';

const wording = (seed: number): string => Array.from({ length: 120 }, (_, i) => `word${(i * 31 + seed * 977) % 5003}`).join(' ');
const alike = ['one-shore', 'three-bridges', 'open-door', 'calm-sea', 'new-start'];

/** What happened, one report, another, and whether they are of one contact. */
const cases: readonly (readonly [string, Omit<Sample, 'article'>, Omit<Sample, 'article'>, boolean])[] = [
  ['the same people, kind and day', { date: '2031-05-03' }, { date: '2031-05-03' }, true],
  ['other people', { date: '2031-05-03' }, { date: '2031-05-03', people: ['person:ana', 'person:cy'] }, false],
  ['a day later where it was a day later', { date: '2031-05-03', side: 'US' }, { date: '2031-05-04', side: 'CN' }, true],
  [
    'a day later where it was still the day before',
    { date: '2031-05-03', side: 'CN' },
    { date: '2031-05-04', side: 'US' },
    false,
  ],
  ['two days by the same clock', { date: '2031-05-03' }, { date: '2031-05-04' }, false],
  [
    'two days by the same clock, in much the same terms',
    { date: '2031-05-03', formulas: alike },
    { date: '2031-05-04', formulas: alike },
    false,
  ],
  ['a day off in a copy', { date: '2031-05-03', text: wording(1) }, { date: '2031-05-04', text: wording(1) }, true],
  [
    'two readouts of one office, worded alike, on two days',
    { date: '2031-05-03', text: wording(1), account: 'official', outlet: 'outlet:office', formulas: alike },
    { date: '2031-05-04', text: wording(1), account: 'official', outlet: 'outlet:office', formulas: alike },
    false,
  ],
  ['two days apart', { date: '2031-05-03', formulas: alike }, { date: '2031-05-05', formulas: alike }, false],
  ['a day that the text contradicts', { date: '2031-05-03' }, { date: '2031-05-08', alternatives: ['2031-05-03'] }, true],
  ['known as of its publication the day after', { date: '2031-05-03' }, { published: '2031-05-04' }, true],
  ['published before it was held', { date: '2031-05-04' }, { published: '2031-05-03' }, false],
  ['a call and a meeting on one day', { date: '2031-05-03' }, { date: '2031-05-03', kind: 'meeting' }, false],
  ['a meeting and the visit around it', { date: '2031-05-03', kind: 'meeting' }, { date: '2031-05-03', kind: 'visit' }, true],
  ['a contact of no kind and a call', { date: '2031-05-03' }, { date: '2031-05-03', kind: 'contact' }, true],
  ['a letter and a call', { date: '2031-05-03', kind: 'letter' }, { date: '2031-05-03' }, false],
  ['only the month, with nothing else in common', { date: '2031-05-03' }, { date: '2031-05', status: 'recalled' }, false],
  ['only the month, in the same terms', { date: '2031-05-03', formulas: alike }, { date: '2031-05', formulas: alike }, true],
  ['another month, in the same terms', { date: '2031-05-03', formulas: alike }, { date: '2031-06', formulas: alike }, false],
  ['announced and held', { date: '2031-05-03' }, { date: '2031-05-03', status: 'planned' }, true],
  [
    'one spelled otherwise',
    { date: '2031-05-03', people: ['person:ana', 'Kirill Bessonov/president/RU'] },
    { date: '2031-05-03', people: ['person:ana', 'Kiril Besonov/president/RU'] },
    true,
  ],
  [
    'one known by office alone',
    { date: '2031-05-03' },
    { date: '2031-05-03', people: ['person:ana', 'the president/president/CN'] },
    true,
  ],
  [
    'two ministers of one state',
    { date: '2031-05-03', people: ['person:ana', 'Ilse Marn/minister/CN'] },
    { date: '2031-05-03', people: ['person:ana', 'Odo Vesk/minister/CN'] },
    false,
  ],
  ['two of three', { date: '2031-05-03', people: ['person:ana', 'person:bo', 'person:cy'] }, { date: '2031-05-03' }, true],
  [
    'two of a summit of five',
    { date: '2031-05-03', people: ['person:ana', 'person:bo', 'person:cy', 'person:e', 'person:f'] },
    { date: '2031-05-03' },
    false,
  ],
];

for (const [name, one, other, same] of cases) {
  test(`${name}: ${same ? 'one contact' : 'two contacts'}`, () => {
    const [a, b] = [sampleContact({ article: 'a', ...one }), sampleContact({ article: 'b', ...other })];
    const decision = decide(a, b);
    assert.equal(decision.same, same, JSON.stringify(decision.why, null, 1));
    assert.deepEqual(decide(b, a), decision, 'it is the same the other way round');
  });
}

test('a decision says what it rests on, and its score is the sum', () => {
  const { score, why } = decide(
    sampleContact({ article: 'a', date: '2031-05-03' }),
    sampleContact({ article: 'b', date: '2031-05-03' }),
  );
  assert.deepEqual(
    why.map(({ of, because }) => [of, because]),
    [
      ['participants', 'the same people, by id'],
      ['kind', 'both a phone-call'],
      ['date', 'both of 2031-05-03'],
    ],
  );
  assert.equal(score, 8);
});
