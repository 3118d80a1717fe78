import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayWidth } from './display-width.ts';

for (const [text, width] of [
  ['', 0],
  ['Xi Jinping', 10],
  ['习近平', 6],
  ['（习）', 6],
  ['é', 1],
  ['e\u0301', 1],
  ['Лукашенко', 9],
  ['🤝', 2],
  ['👩🏽‍🚀', 2],
  ['🇮🇩', 2],
  ['a\u200bb', 2],
  ['한국', 4],
  ['“…”', 3],
] as const)
  test(`'${text}' takes ${width} columns`, () => {
    assert.equal(displayWidth(text), width);
  });
