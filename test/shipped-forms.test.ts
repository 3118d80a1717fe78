import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { packedLanguages } from '../scripts/packed-languages.ts';
import { lexiconEntries } from '../src/engine/lexicon-entries.ts';
import { Library, standardLibrary } from '../src/engine/library.ts';
import { shippedForms } from '../src/engine/shipped-forms.ts';
import { sharedConcepts } from '../src/gazetteer/generated/concepts.ts';
import { packedForms } from '../src/gazetteer/generated/forms.ts';
import { Automaton, type Entry, type Mention } from '../src/language/automaton.ts';
import { tokenize } from '../src/source/token.ts';
import { parseGolden } from './golden.ts';
import { filesUnder, importsOf } from './source-files.ts';

const remedy = 'the forms are stale: run `npm run generate`';

const library = standardLibrary();
const { packs, gazetteer, formulas, formulasVersion } = library;

const texts = filesUnder('src/languages')
  .filter(({ path }) => path.includes('/golden/'))
  .flatMap(({ text }) => parseGolden(text))
  .map(({ text }) => text);

function mentions(automaton: Automaton, text: string): Mention[] {
  const tokens = tokenize(text);
  return automaton.find(automaton.norm(tokens), tokens);
}

test('the packed forms are those that the languages and the data give today', () => {
  const { concepts, forms } = packedLanguages(gazetteer, formulas);
  assert.deepEqual(sharedConcepts(), concepts, remedy);
  assert.deepEqual(Object.keys(packedForms), Object.keys(forms));
  for (const [language, packed] of Object.entries(packedForms))
    for (const [part, text] of Object.entries(packed()))
      assert.ok(
        text === Object.entries(forms[language] ?? {}).find(([name]) => name === part)?.[1],
        `${part} of ${language}: ${remedy}`,
      );
});

for (const pack of packs)
  test(`${pack.code}: packed forms find in every golden's text what entries find that are compiled anew`, () => {
    const unpacked = library.automatonFor(pack);
    const compiled = new Automaton(lexiconEntries(pack, gazetteer, formulas), pack.stem);
    assert.equal(unpacked.size, compiled.size);
    let met = 0;
    for (const text of texts) {
      const found = mentions(unpacked, text);
      assert.deepEqual(found, mentions(compiled, text), text);
      met += found.length;
    }
    assert.ok(met > 100, `${met} mentions were compared`);
  });

test('packed forms are not used for a pack whose entries have changed since', () => {
  for (const pack of packs) {
    const [first] = pack.entries;
    assert.ok(first !== undefined && shippedForms(pack) !== null, remedy);
    const changed: Entry = { ...first, surface: `${first.surface}x` };
    assert.equal(shippedForms({ ...pack, entries: [changed, ...pack.entries.slice(1)] }), null, pack.code);
  }
});

test('a library with other packs, people or formulas finds its own forms', () => {
  const [pack] = packs.filter(({ code }) => code === 'en');
  const [someone] = gazetteer.people;
  assert.ok(pack !== undefined && someone !== undefined);
  const wholly: Entry = { surface: 'Zzyx', concept: { kind: 'occasion' }, match: 'exact' };
  const inPack = { ...pack, entries: [...pack.entries, wholly] };
  const known = { ...someone, id: 'person:quillon-zzyx', name: 'Quillon Zzyx', names: {}, short: {} };
  const phrase = { id: 'zzyx', sense: 'zzyx', users: [], surfaces: { en: ['zzyx'] } };
  const kinds = (of: Library): string[] => mentions(of.automatonFor(of.packs[0] ?? pack), 'Quillon Zzyx').map(({ kind }) => kind);
  assert.deepEqual(kinds(new Library([pack], gazetteer, formulas, formulasVersion)), []);
  assert.deepEqual(kinds(new Library([inPack], gazetteer, formulas, formulasVersion)), ['occasion']);
  assert.deepEqual(kinds(new Library([pack], { ...gazetteer, people: [...gazetteer.people, known] }, formulas, '')), ['person']);
  assert.deepEqual(kinds(new Library([pack], gazetteer, [...formulas, phrase], '')), ['formula']);
});

test('the forms are packed anew when anything changes that they are made from', () => {
  const byPath = new Map(['src', 'scripts'].flatMap(filesUnder).map(({ path, text }) => [path, text]));
  const listed = /'src\/gazetteer\/generated',\s*\[([^\]]*)\]/.exec(byPath.get('scripts/ready.mjs') ?? '')?.[1] ?? '';
  const sources = [...listed.matchAll(/'([^']+)'/g)].map(([, path = '']) => path);
  const read = new Set<string>();
  const load = (path: string): void => {
    if (read.has(path)) return;
    read.add(path);
    for (const { from, typesOnly } of importsOf(byPath.get(path) ?? ''))
      if (!typesOnly && from.startsWith('.')) load(join(dirname(path), from).split('\\').join('/'));
  };
  load('scripts/generate.ts');
  assert.ok(read.has('src/languages/index.ts') && read.has('src/language/packed-forms.ts'), 'the walk went through the engine');
  assert.deepEqual(
    [...read].filter(path => !sources.some(source => path === source || path.startsWith(`${source}/`))),
    [],
  );
});
