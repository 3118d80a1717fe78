import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOfLine, idOfLine } from './article-line.ts';

test('a line gives its text and what else is known of it', () => {
  const line = {
    id: 'a1',
    text: ' Isi \n',
    title: 'Judul',
    published: '2025-06-19',
    url: 'https://example.org',
    outlet: 'Koran',
    language: 'id',
  };
  const { text, ...metadata } = line;
  assert.deepEqual(articleOfLine(JSON.stringify(line)), { text, metadata });
});

test('keys that are null or blank are as if absent, and other keys are ignored', () => {
  const line = { id: null, text: 'Isi', title: ' ', published: null, outlet: '', score: 3, why: true, path: '/etc/passwd' };
  assert.deepEqual(articleOfLine(JSON.stringify(line)), { text: 'Isi', metadata: {} });
});

for (const [line, code] of [
  ['{"text": "Isi"', 'broken-json'],
  ['Isi', 'broken-json'],
  ['["Isi"]', 'wrong-type'],
  ['"Isi"', 'wrong-type'],
  ['null', 'wrong-type'],
  ['{"id": 7, "text": "Isi"}', 'wrong-type'],
  ['{"text": ["Isi"]}', 'wrong-type'],
  ['{"text": "Isi", "title": {}}', 'wrong-type'],
  ['{"id": "a"}', 'no-text'],
  ['{"text": null}', 'no-text'],
  ['{"text": " \\n"}', 'no-text'],
] as const)
  test(`${line} is refused`, () => {
    assert.throws(() => articleOfLine(line), { name: 'ReceiveError', code });
  });

test('a line that cannot be read still tells its id, where it has one', () => {
  assert.equal(idOfLine('{"id": "a", "text": 5}'), 'a');
  assert.equal(idOfLine('{"id": 5}'), null);
  assert.equal(idOfLine('{"id": "a"'), null);
});
