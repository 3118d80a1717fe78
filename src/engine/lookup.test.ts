import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConceptKind, GrammarWord } from '../language/concept.ts';
import { tokenize } from '../source/token.ts';
import { Kinds } from './kinds.ts';
import { standardLibrary } from './library.ts';
import { Mentions } from './lookup.ts';

const text =
  'The President of Veldoria said on Monday, 3 March, that both sides must support trade worth 4.3 billion dollars, because ' +
  'they will not accept it. In Berlin he thanked the Chancellor of Germany for her letter, and spoke by phone with her minister and the others.';

const library = standardLibrary();
const [english] = library.packs.filter(({ code }) => code === 'en');
assert.ok(english !== undefined);
const mentions = new Mentions(tokenize(text), library.automatonFor(english));
const places = Array.from({ length: mentions.tokens.length + 2 }, (_, i) => i - 1);

/** What begins at a token, told without the bits. */
const beginningAt = (i: number) => mentions.all.filter(({ from }) => from === i);
const kinds = [...new Set(mentions.all.map(({ kind }) => kind))];
const words = [...new Set(mentions.all.flatMap(({ grammar }) => grammar ?? []))];

test('a kind is found where a mention of it begins, and nowhere else, though kinds share bits', () => {
  assert.ok(kinds.length > 12);
  const absent: readonly ConceptKind[] = ['time-zone', 'abbreviation', 'cites', 'initiative'];
  for (const i of places)
    for (const kind of [...kinds, ...absent]) {
      const expected = beginningAt(i).find(mention => mention.kind === kind) ?? null;
      if (kind !== 'grammar') assert.equal(mentions.mentionAt(i, kind), expected);
      assert.equal(mentions.anyAt(i, new Kinds(kind)), expected !== null);
      assert.equal(
        mentions.anyAt(i, new Kinds(kind, 'month')),
        beginningAt(i).some(mention => mention.kind === kind || mention.kind === 'month'),
      );
    }
});

test('a grammar word is found where it begins, and nowhere else', () => {
  assert.ok(words.length > 8);
  const absent: readonly GrammarWord[] = ['at-request', 'interrogative'];
  for (const i of places)
    for (const word of [...words, ...absent])
      assert.equal(mentions.grammarAt(i, word), beginningAt(i).find(({ grammar }) => grammar === word) ?? null);
});

test('mentions of a kind are listed in text order, grammar words too', () => {
  for (const kind of kinds)
    assert.deepEqual(
      mentions.of(kind),
      mentions.all.filter(mention => mention.kind === kind),
    );
});

test('the first grammar word of a stretch lies within it', () => {
  const [first, second] = mentions.all.filter(({ grammar }) => grammar === 'conjunction');
  assert.ok(first !== undefined && second !== undefined);
  assert.equal(mentions.grammarWithin('conjunction', 0, mentions.tokens.length), first);
  assert.equal(mentions.grammarWithin('conjunction', first.from + 1, mentions.tokens.length), second);
  assert.equal(mentions.grammarWithin('conjunction', first.from + 1, second.from), null);
});
