import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordTable } from './word-table.ts';

const words = ['said', 'ellisport', 'сказал', '习', 'naive'];
const table = WordTable.of(words);

test('words are numbered in their order, from 1', () => {
  assert.equal(table.size, words.length + 1);
  assert.deepEqual(
    words.map(word => table.get(word)),
    [1, 2, 3, 4, 5],
  );
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map(number => table.wordOf(number)),
    ['', ...words],
  );
  assert.equal(table.wordOf(3), table.wordOf(3));
});

test('a word is found inside a text, however it is written', () => {
  const text = 'Сказал SAID naïve 習, said';
  const at = (word: string): number => table.lookUp(text, text.indexOf(word), text.indexOf(word) + word.length);
  assert.deepEqual(['Сказал', 'SAID', 'naïve', '習', 'said'].map(at), [3, 1, 5, 4, 1]);
});

test('what is not in the table has no number', () => {
  for (const word of ['', 'sai', 'saidd', 'ellis', '近', 'said\n', '\n']) assert.equal(table.get(word), 0, JSON.stringify(word));
  assert.equal(WordTable.of([]).get('said'), 0);
});

test('many words, whose places in the table collide, are all found', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
  const large = WordTable.of(many);
  many.forEach((word, i) => {
    assert.equal(large.get(word), i + 1);
  });
});

test('a table whose text does not hold as many words as it should is refused', () => {
  assert.throws(() => new WordTable('said\nasked\n', 3), /2 words and not 3/);
  assert.throws(() => WordTable.of(['said\nasked']), /2 words and not 1/);
});
