import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastSame, likenessOf } from '../../src/comparison/likeness.ts';
import { bitsOf, type Passage } from '../../src/comparison/passage.ts';
import type { Signs } from '../../src/comparison/text-signs.ts';

const passage = (language: string, given: Partial<Passage> & { readonly signs?: Partial<Signs> } = {}): Passage => {
  const { signs: some, act = 'urge', topics = [] } = given;
  const signs: Signs = { topics, formulas: [], figures: [], named: [], ...some };
  return {
    article: language,
    column: language,
    language,
    kind: 'statement',
    id: null,
    speakers: ['person:bela-karsan'],
    direct: false,
    formulas: signs.formulas,
    evidence: [{ start: 0, end: 1, text: 'x' }],
    start: 0,
    words: new Set(),
    ...given,
    act,
    topics,
    signs,
    bits: bitsOf(signs, act),
  };
};
const isSame = (a: Passage, b: Passage): boolean => likenessOf(a, b) >= leastSame;

test('the same speaker, act and special topic are one point in two languages; a general topic is not enough', () => {
  assert.ok(isSame(passage('en', { topics: ['trade'] }), passage('zh', { topics: ['trade'] })));
  assert.ok(!isSame(passage('en', { topics: ['diplomatic-relations'] }), passage('zh', { topics: ['diplomatic-relations'] })));
});

test('another speaker never says the same', () => {
  assert.equal(
    likenessOf(passage('en', { topics: ['trade'] }), passage('zh', { topics: ['trade'], speakers: ['person:qiu-lanshan'] })),
    0,
  );
});

test('acts of different families need more than a topic, and contrary ones are never the same', () => {
  const [urged, stated] = [passage('en', { topics: ['trade'] }), passage('zh', { topics: ['trade'], act: 'state' })];
  assert.ok(!isSame(urged, stated));
  const signs = { topics: ['trade'], formulas: ['three-bridges'] } as const;
  assert.ok(
    isSame(
      { ...urged, signs: { ...urged.signs, ...signs }, bits: -1 },
      { ...stated, signs: { ...stated.signs, ...signs }, bits: -1 },
    ),
  );
  assert.equal(
    likenessOf(passage('en', { act: 'support', topics: ['trade'] }), passage('zh', { act: 'oppose', topics: ['trade'] })),
    0,
  );
});

test('likeness is the same both ways round and at most 1', () => {
  const signs = { formulas: ['three-bridges', 'one-shore'], figures: ['money 2 USD'], named: ['org:LS'] };
  const [a, b] = [
    passage('en', { topics: ['trade', 'energy'], signs: { topics: ['trade', 'energy'], ...signs } }),
    passage('zh', { topics: ['trade'], signs: { topics: ['trade'], ...signs } }),
  ];
  assert.equal(likenessOf(a, b), 1);
  assert.equal(likenessOf(a, b), likenessOf(b, a));
});
