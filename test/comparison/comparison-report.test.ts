/** The text and the Markdown of one comparison: `node test/comparison/comparison-report.test.ts --update` rewrites what is expected. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { comparisonMarkdown } from '../../src/cli/comparison/comparison-markdown.ts';
import { comparisonReport } from '../../src/cli/comparison/comparison-report.ts';
import { displayWidth } from '../../src/cli/report/display-width.ts';
import { compareAccounts } from '../../src/comparison/compare-accounts.ts';
import { inventedLibrary as library } from '../invented.ts';
import { account, lanhainese, valdorian } from './accounts.ts';

const comparison = compareAccounts([valdorian, lanhainese], library);
const printed: Readonly<Record<string, string>> = {
  'side-by-side.txt': comparisonReport(comparison, { width: 100, colour: false, library }),
  'one-below-the-other.txt': comparisonReport(comparison, { width: 60, colour: false, library }),
  'comparison.md': comparisonMarkdown(comparison, library),
};

for (const [name, text] of Object.entries(printed)) {
  const path = join(import.meta.dirname, 'golden', name);
  if (process.argv.includes('--update')) writeFileSync(path, text);
  test(`the comparison is printed as in ${name}`, () => {
    assert.equal(text, readFileSync(path, 'utf8'));
  });
}

test('no line is wider than the terminal', () => {
  for (const width of [40, 60, 80, 100])
    for (const line of comparisonReport(comparison, { width, colour: false, library }).split('\n'))
      assert.ok(displayWidth(line) <= width, `${width}: ${line}`);
});

test('no word of an article becomes markup or a command to the terminal', () => {
  const text =
    'President of Valdoria Bela Karsan spoke by phone with President of Lanhai Qiu Lanshan on 5 May 2024. Bela Karsan opposed <img src=x onerror=y> sanctions | [now](https://bad.example) \u001b[31m and `code` at www.bad.example.';
  const hostile = compareAccounts([account('article:hostile', text)], library);
  const markdown = comparisonMarkdown(hostile, library);
  assert.match(markdown, /sanctions/);
  assert.doesNotMatch(markdown, /<img|\]\(https|https:\/\/bad|[^\\]`|www\.bad/);
  assert.ok(!comparisonReport(hostile, { width: 80, colour: false, library }).includes('\u001b'));
});
