import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../source-files.ts';

const sheet = readFileSync(join(root, 'src/web/styles/colours.css'), 'utf8');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');

const coloursOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]));

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const speakers = [1, 2, 3, 4, 5, 6, 7, 8];
const grounds = ['page', 'sheet'];

/** Text on what it stands on, 4.5 to 1; what is not text, 3 to 1. */
const pairs: readonly (readonly [number, readonly string[], readonly string[]])[] = [
  [4.5, ['ink'], [...grounds, 'found', 'selected', 'added', 'deleted', ...speakers.map(n => `tint-${n}`)]],
  [4.5, ['soft-ink'], [...grounds, 'selected']],
  [4.5, ['link'], [...grounds, 'selected']],
  [4.5, ['info', 'warning', 'error'], [...grounds, 'selected']],
  [4.5, ['on-accent'], ['accent']],
  [4.5, speakers.map(n => `speaker-${n}`), [...grounds, 'selected']],
  [4.5, ['ink'], ['shade-1', 'shade-2']],
  [4.5, ['page'], ['shade-3', 'shade-4']],
  [3, ['edge', 'focus', 'accent'], grounds],
];

for (const [theme, text] of [
  ['light', light],
  ['dark', dark],
] as const)
  test(`every colour of the ${theme} theme stands out from what it stands on`, () => {
    const colours = coloursOf(text);
    for (const [least, fronts, backs] of pairs)
      for (const front of fronts)
        for (const back of backs) {
          const found = ratio(colours.get(front) ?? '#000000', colours.get(back) ?? '#000000');
          assert.ok(found >= least, `${front} on ${back}: ${found.toFixed(2)}, and at least ${least} is wanted`);
        }
    for (const n of speakers) {
      const found = ratio(colours.get(`speaker-${n}`) ?? '', colours.get(`tint-${n}`) ?? '');
      assert.ok(found >= 4.5, `the letter of speaker ${n} on its tint: ${found.toFixed(2)}`);
    }
  });

test('both themes have the same colours', () => {
  assert.deepEqual([...coloursOf(light).keys()].sort(), [...coloursOf(dark).keys()].sort());
});
