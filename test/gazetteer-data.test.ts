import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formulaLine, organisationLine, outletLine, personLine, stateLine } from '../scripts/data-schemas.ts';
import { foldedName } from '../src/gazetteer/folded-name.ts';
import { comparePartialDates } from '../src/gazetteer/gazetteer.ts';
import type { PersonLine } from '../src/overlay/person-line.ts';
import { root } from './source-files.ts';

const data = join(root, 'data');
const linesOf = (path: string): string[] => readFileSync(join(data, path), 'utf8').split('\n').slice(0, -1);
const peopleFiles = readdirSync(join(data, 'gazetteer/people')).sort();
const people = peopleFiles.flatMap(file =>
  linesOf(`gazetteer/people/${file}`).map(line => ({ file, ...personLine.parse(JSON.parse(line)) })),
);
const states = linesOf('gazetteer/states.jsonl').map(line => stateLine.parse(JSON.parse(line)));
const organisations = linesOf('gazetteer/organisations.jsonl').map(line => organisationLine.parse(JSON.parse(line)));
const outlets = linesOf('gazetteer/outlets.jsonl').map(line => outletLine.parse(JSON.parse(line)));

const codes = new Set(states.map(({ code }) => code));
const organisationIds = new Set(organisations.map(({ id }) => id));

/** Different people of one name and state. */
const namesakes = new Set([
  'person:c-j-chen person:chen-chien-jen',
  'person:andris-berzins-president person:andris-berzins-prime-minister',
  'person:soe-win person:soe-win-general',
]);

/** What occurs more than once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter(value => seen.has(value) || !seen.add(value));
}

const items = (entries: readonly { readonly wikidata: string | null }[]): string[] =>
  entries.flatMap(({ wikidata }) => wikidata ?? []);

test('every file of data is JSON Lines that fit their schema, sorted by id', () => {
  const formulaFiles = readdirSync(join(data, 'formulas')).map(file => `formulas/${file}`);
  for (const [schema, files] of [
    [personLine, peopleFiles.map(file => `gazetteer/people/${file}`)],
    [stateLine, ['gazetteer/states.jsonl']],
    [organisationLine, ['gazetteer/organisations.jsonl']],
    [outletLine, ['gazetteer/outlets.jsonl']],
    [formulaLine, formulaFiles],
  ] as const)
    for (const file of files) {
      assert.ok(readFileSync(join(data, file), 'utf8').endsWith('\n'), `${file} ends with a line break`);
      const ids = linesOf(file).map((line, i) => {
        const { success, data: entry, error } = schema.safeParse(JSON.parse(line));
        assert.ok(success, `data/${file}:${i + 1}: ${error?.message}`);
        return entry.id;
      });
      assert.deepEqual(ids, [...ids].sort(), `data/${file} is sorted by id`);
    }
});

test('every id is given once', () => {
  assert.deepEqual(repeated([...people, ...states, ...organisations, ...outlets].map(({ id }) => id)), []);
});

test('every Wikidata item stands for one entry', () => {
  assert.deepEqual(repeated([...items(people), ...items(states), ...items(organisations)]), []);
});

test("a person stands in the file of the state for which they speak, and else in that of organisations' officials", () => {
  const astray = people.filter(({ file, state }) => file !== `${state ?? 'ORG'}.jsonl`);
  assert.deepEqual(
    astray.map(({ id, file }) => `${id} in ${file}`),
    [],
  );
});

test('no person is known under two ids: those of one name and state are known to be namesakes', () => {
  const byName = new Map<string, PersonLine[]>();
  for (const person of people)
    for (const name of new Set([person.name, ...(person.names.en ?? [])].map(foldedName))) {
      const key = `${person.state} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), person]);
    }
  const twice = [...byName.values()].filter(same => same.length > 1).map(same => same.map(({ id }) => id).join(' '));
  assert.deepEqual(
    [...new Set(twice)].filter(ids => !namesakes.has(ids)),
    [],
  );
});

test('every state and organisation that is named exists', () => {
  const missing = people.flatMap(({ id, state, terms }) => [
    ...[state, ...terms.map(term => term.state ?? null)]
      .filter(code => code !== null && !codes.has(code))
      .map(code => `${id}: ${code}`),
    ...terms
      .flatMap(({ org }) => org ?? [])
      .filter(org => !organisationIds.has(org))
      .map(org => `${id}: ${org}`),
  ]);
  const sides = outlets.filter(({ side }) => side !== null && !codes.has(side)).map(({ id, side }) => `${id}: ${side}`);
  assert.deepEqual([...missing, ...sides], []);
});

test('terms stand oldest first and end no earlier than they begin', () => {
  for (const { id, terms } of people) {
    assert.deepEqual(
      terms.map(({ from }) => from),
      terms.map(({ from }) => from).sort(),
      id,
    );
    for (const { from, to } of terms) assert.ok(to === null || comparePartialDates(from, to) <= 0, `${id}: ${from} – ${to}`);
  }
});

test('nobody holds the same office twice at once', () => {
  const twice = people.flatMap(({ id, state: own, terms }) =>
    terms.flatMap((term, i) =>
      terms
        .slice(i + 1)
        .filter(
          other =>
            term.role === other.role &&
            (term.state ?? own) === (other.state ?? own) &&
            term.org === other.org &&
            term.title === other.title,
        )
        .filter(other => term.to === null || comparePartialDates(other.from, term.to) < 0)
        .map(other => `${id}: ${term.role} ${term.from} – ${term.to}, ${other.from} – ${other.to}`),
    ),
  );
  assert.deepEqual(twice, []);
});

test("offices of the European Union's institutions are held for it, wherever their holders come from", () => {
  const european =
    /^(President of the European (Parliament|Council|Commission)|European Commissioner|High Representative (of|for) the (Union|Common))/;
  const astray = people.flatMap(({ id, state, terms }) =>
    terms
      .filter(({ title = '' }) => european.test(title))
      .filter(term => (term.state ?? state) !== 'EU' || term.org !== undefined)
      .map(({ title }) => `${id}: ${title}`),
  );
  assert.deepEqual(astray, []);
  const representatives = people.flatMap(({ terms }) =>
    terms.filter(({ title = '' }) => title.startsWith('High Representative')),
  );
  assert.deepEqual([...new Set(representatives.map(({ role }) => role))], ['foreign-minister']);
});

test('every source is a list that the terms were held against, or says that there was none', () => {
  const known = new Set(['wikidata', 'reign', 'g20-asean-2026', 'unverified']);
  assert.deepEqual(
    people.filter(({ source }) => source.split('+').some(name => !known.has(name))).map(({ id, source }) => `${id}: ${source}`),
    [],
  );
});
