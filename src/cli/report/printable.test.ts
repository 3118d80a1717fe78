import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable } from './printable.ts';

test('white space becomes single spaces', () => {
  assert.equal(printable(' a\u00a0\r\n\tb  c '), 'a b c');
});

test('what could write over the terminal is taken out', () => {
  assert.equal(printable('a\u001b[31mb\u0007\u009bc\u202ed\u2066e'), 'a[31mbcde');
});

test('half a character is replaced, and whole ones stay', () => {
  assert.equal(printable('a\ud83d b 🤝 习近平'), 'a\ufffd b 🤝 习近平');
});
