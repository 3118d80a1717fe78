import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainError } from './explain-error.ts';
import { QueryError } from './query-error.ts';

const explained = (text: string, start: number, end: number): string[] =>
  explainError(text, new QueryError('Wrong.', { start, end })).split('\n');

test('a caret stands under the place, where Chinese characters take two columns', () => {
  assert.deepEqual(explained('speeker:xi', 0, 7), ['Wrong.', '  speeker:xi', '  ^^^^^^^']);
  assert.deepEqual(explained('北京 speaker:普京人', 11, 14), ['Wrong.', '  北京 speaker:普京人', '               ^^^^^^']);
});

test('an empty place at the end has one caret behind the text', () => {
  assert.deepEqual(explained('a OR', 4, 4), ['Wrong.', '  a OR', '      ^']);
});

test('of several lines the one with the place is shown, of a long line the part about it', () => {
  assert.deepEqual(explained('a\nbad c\nd', 2, 5), ['Wrong.', '  bad c', '  ^^^']);
  const [, line = '', caret = ''] = explained(`${'x '.repeat(500)}bad${' y'.repeat(400)}`, 1_000, 1_003);
  assert.ok(line.length < 130);
  assert.equal(line.slice(caret.indexOf('^'), caret.length), 'bad');
});

test('nothing in a query moves the caret or reaches the terminal as a command', () => {
  assert.deepEqual(explained('a\t\u001b\u202ebad', 4, 7), ['Wrong.', '  a  bad', '     ^^^']);
});
