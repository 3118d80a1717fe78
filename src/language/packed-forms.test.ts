import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../source/token.ts';
import { Automaton, type Entry } from './automaton.ts';
import type { Concept } from './concept.ts';
import { entriesDigest } from './entries-digest.ts';
import { compileForms } from './form-compiler.ts';
import { packForms, unpackForms } from './packed-forms.ts';

const president: Concept = { kind: 'role', role: 'president', former: false };
const call: Concept = { kind: 'topic', topics: ['diplomatic-relations'], weight: 1 };
const entries: readonly Entry[] = [
  { surface: 'President', concept: president, match: 'exact' },
  {
    surface: 'President Adlan Tove',
    concept: { kind: 'person', people: [3, 70_000], form: 'full' },
    match: 'exact',
    casing: 'capital',
  },
  { surface: 'Tove', concept: { kind: 'person', people: [3], form: 'short' }, match: 'stem', casing: 'capital' },
  { surface: 'ELL', concept: { kind: 'state', code: 'EL', form: 'name' }, match: 'exact', casing: 'upper' },
  { surface: 'ell', concept: call, match: 'exact' },
  { surface: 'calls', concept: call, match: 'stem' },
];
const shared = entries.map(({ concept }) => concept).filter(({ kind }) => kind !== 'person');
const stem = (norm: string): string => norm.replace(/s$/, '');
const found = (automaton: Automaton, text: string): unknown => {
  const tokens = tokenize(text);
  return automaton.find(automaton.norm(tokens), tokens);
};

test('forms that were packed find what compiled ones find', () => {
  const compiled = compileForms(entries, stem);
  const unpacked = unpackForms(packForms(compiled, shared, 'a digest'), shared);
  assert.equal(unpacked.size, entries.length);
  for (const text of ['President Adlan Tove called ELL.', 'Toves and Tove call, ell calls', 'tove president CALLS', ''])
    assert.deepEqual(found(new Automaton(unpacked, stem), text), found(new Automaton(compiled, stem), text), text);
  assert.notDeepEqual(found(new Automaton(unpacked, stem), 'President Adlan Tove'), []);
});

test('a concept that is not shared is refused, those of people apart', () => {
  assert.throws(() => packForms(compileForms(entries, stem), shared.slice(1), ''), /not among the shared ones/);
});

test('packed forms that are not whole are refused', () => {
  const packed = packForms(compileForms(entries, stem), shared, '');
  assert.throws(() => unpackForms({ ...packed, nodes: packed.nodes.slice(0, -1) }, shared), /not whole/);
  assert.throws(() => unpackForms({ ...packed, words: 'president\n' }, shared), /1 words and not/);
});

test('the digest of entries changes with each of their parts, and with their order', () => {
  const [first, ...rest] = entries;
  assert.ok(first !== undefined);
  const others: readonly (readonly Entry[])[] = [
    entries,
    rest,
    [...rest, first],
    [{ ...first, surface: 'Presidente' }, ...rest],
    [{ ...first, match: 'stem' }, ...rest],
    [{ ...first, casing: 'capital' }, ...rest],
    [{ ...first, casing: 'upper' }, ...rest],
    [{ ...first, concept: call }, ...rest],
  ];
  assert.equal(new Set(others.map(entriesDigest)).size, others.length);
  assert.equal(entriesDigest(entries.map(entry => ({ ...entry }))), entriesDigest(entries));
});
