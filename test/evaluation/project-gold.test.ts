import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import type { Library } from '../../src/engine/library.ts';
import { type Evaluated, evaluate } from '../../src/evaluation/evaluate.ts';
import { fallsBelow, floorOf, floorSchema } from '../../src/evaluation/floor.ts';
import { hashOfGold } from '../../src/evaluation/gold-article.ts';
import { loadGold } from '../../src/evaluation/load-gold.ts';
import { parsedFile } from '../../src/evaluation/parsed-file.ts';
import { readGold } from '../../src/evaluation/read-gold.ts';
import { inventedLibrary } from '../invented.ts';

const folder = import.meta.dirname;
const articles = await loadGold([join(folder, 'gold')], null);
const formulas = new Set(await parsedFile(join(folder, 'formulas.json'), z.array(z.string()), 'list of formulas'));
const floor = await parsedFile(join(folder, 'floor.json'), floorSchema, 'floor');
const gold = hashOfGold(articles, formulas);

const readWith = (library: Library): Evaluated[] => [
  ...readGold(articles, library, (name, reason) => assert.fail(`${name}: ${reason}`)),
];

test('no figure of the project falls below its floor', () => {
  assert.equal(floor.gold, gold, 'the gold changed: renew the floor as docs/evaluation.md says');
  const evaluation = evaluate(readWith(inventedLibrary), formulas);
  assert.deepEqual(fallsBelow(floor, floorOf(evaluation, gold)), []);
  assert.deepEqual(Object.keys(evaluation.languages), ['en', 'id', 'ru', 'zh']);
  assert.ok((evaluation.facets.statements?.tp ?? 0) > 30, 'there are statements to score');
});

test('a reading that loses a statement falls below the floor, in its language and over all', () => {
  const [first, ...others] = readWith(inventedLibrary);
  assert.ok(first?.record != null && first.record.statements.length > 0);
  const worse = { ...first, record: { ...first.record, statements: first.record.statements.slice(1) } };
  const falls = fallsBelow(floor, floorOf(evaluate([worse, ...others], formulas), gold));
  assert.deepEqual(
    falls.filter(({ facet }) => facet === 'statements').map(({ language }) => language),
    [null, first.gold.language],
  );
});
