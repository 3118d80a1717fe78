import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationCells, rowsAsCsv } from '../../src/cli/following/rows-as-csv.ts';
import { contactOn } from './followed.ts';

test('a row has the words of all pieces, and where the first begins and the last ends', () => {
  const [report] = contactOn('2025').reports;
  assert.ok(report !== undefined);
  const evidence = [
    { start: 3, end: 6, text: 'one' },
    { start: 9, end: 12, text: 'two' },
  ];
  const { start, end, text, first_text } = { ...citationCells({ ...report, evidence }), ...citationCells(report, 'first_') };
  assert.deepEqual([start, end, text, first_text], [3, 12, 'one … two', 'met']);
});

test('a row without a citation has empty cells', () => {
  assert.ok(Object.values(citationCells(undefined)).every(cell => cell === null || cell === ''));
});

test('cells with commas, quotes and line breaks are quoted, and what a spreadsheet would run is made text where asked', () => {
  const rows = [{ name: '=1+1', words: 'a, "b"\nc' }];
  assert.equal(rowsAsCsv(['name', 'words'], rows, {}), 'name,words\n=1+1,"a, ""b""\nc"\n');
  assert.equal(rowsAsCsv(['name'], rows, { forSpreadsheet: true }), "name\n'=1+1\n");
});
