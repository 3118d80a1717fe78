import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergedContact } from '../../src/merging/merged-contact.ts';
import { type Sample, sampleContact } from './sample-report.ts';

const merged = (...samples: readonly Sample[]) => mergedContact('contact:x', [], samples.map(sampleContact), []);
const articles = (refs: readonly { readonly article: string }[]): string[] => refs.map(({ article }) => article);
const day = '2031-05-03';
const story = Array.from({ length: 90 }, (_, i) => `word${(i * 37) % 1009}`).join(' ');

test('each field says which reports support it and which disagree', () => {
  const { kind, initiator } = merged(
    { article: 'a', date: day, initiator: 'person:ana' },
    { article: 'b', date: day, initiator: 'person:bo' },
    { article: 'c', date: day, initiator: 'person:bo', kind: 'video-call' },
  );
  assert.deepEqual([kind.value, articles(kind.support)], ['phone-call', ['a', 'b']]);
  assert.deepEqual(
    kind.disagree.map(({ value, reports }) => [value, articles(reports)]),
    [['video-call', ['c']]],
  );
  assert.deepEqual([initiator.value, articles(initiator.support)], ['person:bo', ['b', 'c']]);
});

test('copies are told, and not counted again', () => {
  const contact = merged(
    { article: 'a', date: day, text: story, received: '2031-05-03T08:00:00Z' },
    { article: 'b', date: day, text: `${story} and a word more`, received: '2031-05-03T09:00:00Z' },
    { article: 'c', date: day, text: story, received: '2031-05-03T07:00:00Z', kind: 'video-call' },
    { article: 'd', date: day, text: 'told by another', account: 'official' },
  );
  assert.deepEqual(
    contact.reports.map(({ article, copyOf }) => [article, copyOf?.article ?? null]),
    [
      ['c', null],
      ['a', 'c'],
      ['b', 'c'],
      ['d', null],
    ],
  );
  assert.equal(contact.independent, 2);
});

test('days that neither clocks nor publication explain disagree, and the check says whose', () => {
  const { date, checks } = merged(
    { article: 'a', date: day },
    { article: 'b', date: day },
    { article: 'c', date: '2031-05-04', side: 'CN' },
    { article: 'd', published: '2031-05-04' },
    { article: 'e', date: '2031-05-05' },
  );
  assert.equal(date.value, day);
  assert.deepEqual(
    checks.map(({ code, message, reports }) => [code, message, articles(reports)]),
    [['dates-disagree', '2 of the reports give 2031-05-03; others give 2031-05-05 (e).', ['e']]],
  );
});

test('what was announced and then held was held', () => {
  const { status } = merged(
    { article: 'a', date: day, status: 'planned' },
    { article: 'b', date: day, status: 'planned' },
    { article: 'c', date: day },
  );
  assert.deepEqual([status.value, articles(status.support)], ['held', ['c']]);
});

test('one known by office alone has the id by which others know them', () => {
  const { participants } = merged(
    { article: 'a', date: day, people: ['person:ana', 'the president/president/CN'] },
    { article: 'b', date: day },
  );
  assert.deepEqual([participants.value, participants.disagree], [['person:ana', 'person:bo'], []]);
});

test('each report but the oldest says what ties it to the contact', () => {
  const { reports } = merged({ article: 'a', date: day }, { article: 'b', date: day });
  assert.deepEqual(
    reports.map(({ link }) => [link?.to.article, link?.decision.same]),
    [
      [undefined, undefined],
      ['a', true],
    ],
  );
});
