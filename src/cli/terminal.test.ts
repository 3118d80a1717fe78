import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalOf } from './terminal.ts';

const screen = { isTTY: true, columns: 72 };

test('colour is for terminals alone, unless the environment says otherwise', () => {
  assert.equal(terminalOf(screen, {}).colour, true);
  assert.equal(terminalOf({}, {}).colour, false);
  assert.equal(terminalOf({}, { CI: 'true' }).colour, false);
  assert.equal(terminalOf(screen, { TERM: 'dumb' }).colour, false);
  assert.equal(terminalOf(screen, { NO_COLOR: '1' }).colour, false);
  assert.equal(terminalOf(screen, { NO_COLOR: '' }).colour, true);
  assert.equal(terminalOf({}, { FORCE_COLOR: '1' }).colour, true);
  assert.equal(terminalOf(screen, { FORCE_COLOR: '0' }).colour, false);
  assert.equal(terminalOf(screen, { NO_COLOR: '1', FORCE_COLOR: '1' }).colour, false);
});

test('lines are as wide as the terminal, within reason', () => {
  assert.equal(terminalOf(screen, { COLUMNS: '40' }).width, 72);
  assert.equal(terminalOf({}, { COLUMNS: '40' }).width, 40);
  assert.equal(terminalOf({}, {}).width, 80);
  assert.equal(terminalOf({}, { COLUMNS: 'wide' }).width, 80);
  assert.equal(terminalOf({ columns: 300 }, {}).width, 100);
  assert.equal(terminalOf({ columns: 4 }, {}).width, 30);
});
