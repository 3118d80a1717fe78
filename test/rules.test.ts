import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { acts, topics } from '../src/diplomacy/vocabulary.ts';
import { standardLibrary } from '../src/engine/library.ts';
import { Mentions } from '../src/engine/lookup.ts';
import { Automaton } from '../src/language/automaton.ts';
import type { ConceptKind, ConceptOf, CueForm } from '../src/language/concept.ts';
import { fold } from '../src/language/fold.ts';
import { apply, isKind } from '../src/language/rule.ts';
import { packs } from '../src/languages/index.ts';
import { tokenize } from '../src/source/token.ts';

/** Forms of speech cues that every language has: 'X says', 'according to X'. */
const commonForms: readonly CueForm[] = ['verb', 'prefix'];

/** Those that a language has beside them. */
const ownForms: Readonly<Record<string, readonly CueForm[]>> = { id: ['topic-verb', 'inverted', 'enclitic'] };

for (const pack of packs) {
  const { code } = pack;
  const read = (text: string): Mentions => new Mentions(tokenize(text), standardLibrary().automatonFor(pack));
  const concepts = <K extends ConceptKind>(kind: K): ConceptOf<K>[] =>
    pack.entries.flatMap(({ concept }) => (isKind(concept, kind) ? [concept] : []));

  for (const rule of pack.dates) {
    test(`${rule.id} reads its examples whole`, () => {
      assert.ok(rule.yes.length > 0, 'it has an example');
      for (const [text, value] of rule.yes) {
        const field = read(text);
        const fit = apply(rule, field, 0);
        assert.deepEqual(fit === null ? null : { ...fit.value }, value, `'${text}'`);
        assert.equal(fit?.to, field.tokens.length, `'${text}' is read to its end`);
      }
    });

    test(`${rule.id} finds nothing in what only looks like one`, () => {
      assert.ok(rule.no.length > 0, 'it has a counter-example');
      for (const text of rule.no) {
        const field = read(text);
        for (let at = 0; at < field.tokens.length; at++)
          assert.equal(apply(rule, field, at), null, `'${text}' at its token ${at}`);
      }
    });
  }

  test(`${code}: every rule and pattern has a name of its own that begins with the language`, () => {
    const ids = [...pack.dates, ...pack.furniture].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, new RegExp(`^${code}\\.(date|furniture)\\.[a-z0-9-]+$`));
  });

  test(`${code}: furniture patterns keep nothing from one line to the next`, () => {
    for (const { id, pattern } of pack.furniture) assert.ok(!pattern.global && !pattern.sticky, id);
  });

  test(`${code}: the lexicons load, so no surface names two concepts of one kind`, () => {
    assert.doesNotThrow(() => new Automaton(pack.entries, pack.stem));
  });

  test(`${code}: a surface that would name two concepts is refused`, () => {
    const twice = [
      { surface: 'Presiden', concept: { kind: 'month', month: 1 }, match: 'exact' } as const,
      { surface: 'presiden', concept: { kind: 'month', month: 2 }, match: 'exact' } as const,
    ];
    assert.throws(() => new Automaton(twice, pack.stem), /names two concepts/);
  });

  test(`${code}: no surface is empty`, () => {
    for (const { surface, concept } of pack.entries)
      assert.ok(tokenize(surface).length > 0 && surface.trim() === surface, `'${surface}' of ${JSON.stringify(concept)}`);
  });

  test(`${code}: all months and weekdays have words`, () => {
    assert.deepEqual(
      [...new Set(concepts('month').map(({ month }) => month))].sort((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    assert.deepEqual(
      [...new Set(concepts('weekday').map(({ weekday }) => weekday))].sort((a, b) => a - b),
      [0, 1, 2, 3, 4, 5, 6],
    );
  });

  test(`${code}: yesterday, today and tomorrow have words`, () => {
    const days = new Set(concepts('relative-day').map(({ days }) => days));
    for (const day of [-1, 0, 1]) assert.ok(days.has(day), `${day} days from publication`);
  });

  test(`${code}: every act has a cue`, () => {
    const cued = new Set(concepts('cue').map(({ act }) => act));
    assert.deepEqual(
      acts.filter(act => !cued.has(act)),
      [],
    );
  });

  test(`${code}: every act but the plain one can stand inside a clause`, () => {
    const carried = new Set(concepts('act').map(({ act }) => act));
    assert.deepEqual(
      acts.filter(act => act !== 'state' && !carried.has(act)),
      [],
    );
  });

  test(`${code}: every topic has words`, () => {
    const named = new Set(concepts('topic').flatMap(concept => concept.topics));
    assert.deepEqual(
      topics.filter(topic => !named.has(topic)),
      [],
    );
  });

  test(`${code}: speech cues of every form that the language has`, () => {
    const present = new Set(concepts('cue').map(({ form }) => form));
    for (const form of [...commonForms, ...(ownForms[code] ?? [])]) assert.ok(present.has(form), `no cue of the form '${form}'`);
  });

  test(`${code}: words that are looked up one by one are single tokens, folded`, () => {
    for (const word of [...pack.abbreviations, ...pack.nameParticles, ...pack.functionWords, ...pack.foreignWords]) {
      const tokens = tokenize(word);
      assert.ok(tokens.length === 1 && fold(word) === word, `'${word}'`);
    }
  });

  test(`${code}: a stem is its own stem`, () => {
    const words = [
      ...new Set(pack.entries.flatMap(({ surface }) => fold(surface).split(/[^\p{L}]+/u)).filter(word => word !== '')),
    ];
    for (const word of words) assert.equal(pack.stem(pack.stem(word)), pack.stem(word), word);
    const endings = fc
      .array(fc.constantFrom('nya', 'lah', 'kah', 'pun', 'ku', 'mu', 's', 'ing', 'ed', 'ов', 'ами', 'ого'), { maxLength: 3 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...words), endings, (word, ending) => {
        assert.equal(pack.stem(pack.stem(word + ending)), pack.stem(word + ending));
      }),
      { seed: 20250620, numRuns: 2000 },
    );
  });
}
