import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exactRoot, stemRoot } from './trie.ts';
import { TrieBuilder } from './trie-builder.ts';

test('every path that was made is found again, and no other', () => {
  const path = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 60 }), fc.array(path), (paths, others) => {
      const builder = new TrieBuilder();
      const made = new Map<string, number>();
      for (const words of paths) {
        let node = exactRoot;
        for (const [i, word] of words.entries()) {
          node = builder.childOf(node, word);
          made.set(words.slice(0, i + 1).join(' '), node);
        }
      }
      const { trie, numbers } = builder.built();
      assert.equal(trie.size, made.size + 3);
      for (const words of [...paths, ...others]) {
        const found = words.reduce((node, word) => (node === 0 ? 0 : trie.child(node, word)), exactRoot);
        assert.equal(numbers[found], made.get(words.join(' ')) ?? 0);
      }
    }),
    { seed: 20250620, numRuns: 300 },
  );
});

test('the two roots lead to nodes of their own', () => {
  const builder = new TrieBuilder();
  const exact = builder.childOf(exactRoot, 7);
  const stem = builder.childOf(stemRoot, 7);
  builder.childOf(exactRoot, 3);
  assert.notEqual(exact, stem);
  const { trie, numbers } = builder.built();
  const first = trie.childrenByWord(exactRoot, 9);
  assert.deepEqual(
    [...first].map(node => (node === 0 ? 0 : trie.words[node])),
    [0, 0, 0, 3, 0, 0, 0, 7, 0],
  );
  assert.equal(numbers[first[7] ?? 0], exact);
  assert.equal(numbers[trie.childrenByWord(stemRoot, 9)[7] ?? 0], stem);
  assert.equal(trie.child(trie.child(stemRoot, 7), 3), 0);
});
