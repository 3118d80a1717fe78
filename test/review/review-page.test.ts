import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verdicts } from '../../src/review/correction.ts';
import { driftReasons } from '../../src/review/drift-reason.ts';
import { contactFields, documentFields, figureFields, quoteFields, statementFields } from '../../src/review/field-ref.ts';
import { priorities, queueReasons } from '../../src/review/queue-item.ts';
import { root } from '../source-files.ts';

const page = readFileSync(join(root, 'docs/review.md'), 'utf8');
const rowsOf = (heading: string): string[][] =>
  (page.split(`| ${heading} |`)[1] ?? '')
    .split('\n\n')[0]
    ?.split('\n')
    .slice(2)
    .map(row =>
      row
        .split('|')
        .map(cell => cell.trim())
        .slice(1, -1),
    ) ?? [];
const named = (cell = ''): string[] => [...(cell.split(';')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

test('the page names every verdict, reason and field that there is', () => {
  assert.deepEqual(
    rowsOf('verdict').flatMap(([verdict]) => named(verdict)),
    [...verdicts],
  );
  assert.deepEqual(
    rowsOf('adrift because').flatMap(([why]) => named(why)),
    [...driftReasons],
  );
  assert.deepEqual(
    rowsOf('reason')
      .flatMap(([reason]) => named(reason))
      .sort(),
    [...queueReasons].sort(),
  );
  const fields = new Map(rowsOf('part').map(([part = '', , list]) => [named(part)[0], named(list)]));
  const known = {
    document: documentFields,
    contact: contactFields,
    statement: statementFields,
    quote: quoteFields,
    figure: figureFields,
  };
  for (const [part, names] of Object.entries(known)) assert.deepEqual(fields.get(part), [...names], part);
});

test('the page tells the priorities as they are', () => {
  const told = new Map(rowsOf('reason').map(([reason = '', priority = '']) => [named(reason)[0], priority]));
  for (const [reason, priority] of Object.entries(priorities))
    assert.deepEqual(
      told
        .get(reason)
        ?.match(/\d+/g)
        ?.map(Number)
        .slice(0, typeof priority === 'number' ? 1 : 3),
      typeof priority === 'number' ? [priority] : Object.values(priority),
      reason,
    );
});
