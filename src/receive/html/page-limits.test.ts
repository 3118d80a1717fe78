import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReceiveError } from '../receive-error.ts';
import { articleOfHtml } from './article-of-html.ts';
import { checkPageLimits } from './page-limits.ts';

const paragraph = '<p>The envoys of Norland and Sudmark met on Monday, and agreed, again, to meet.</p>';

const refusedAs = (html: string, code: ReceiveError['code']): void =>
  assert.throws(
    () => articleOfHtml(html),
    error => error instanceof ReceiveError && error.code === code,
  );

test('elements nested by thousands are refused, closed or not', () => {
  refusedAs('<div>'.repeat(5000) + paragraph, 'too-deep');
  refusedAs('<div>'.repeat(5000) + paragraph + '</div>'.repeat(5000), 'too-deep');
  refusedAs('<p><b>'.repeat(100_000), 'too-deep');
});

test('nodes beyond the limit are refused, whatever they are', () => {
  for (const node of ['<i></i>', '<!--x-->', '<p x=1 ', '&amp;', '\u00a0', '<'])
    refusedAs(`<p>${node.repeat(500_000)}`, 'too-large');
});

test('what old pages leave open is not deep', () => {
  for (const left of [
    '<p>x',
    '<li>x',
    '<tr><td>x<td>y',
    '<dt>x<dd>y',
    '<br>',
    '<img src=x>',
    '<script>if (a<b) "<div>"</script>',
    '<a title="<div>">x</a>',
  ])
    checkPageLimits(left.repeat(5000));
});

test('a page as deep as allowed is read by parser, Readability and ourselves', () => {
  const { text } = articleOfHtml(
    `<html><body>${'<div>'.repeat(500)}${paragraph.repeat(20)}${'</div>'.repeat(500)}</body></html>`,
  );
  assert.equal(text.split('\n\n').length, 20);
});

test('wide pages and pages of broken lines take seconds at most, and lose nothing', () => {
  const start = process.cpuUsage();
  assert.equal(articleOfHtml(paragraph.repeat(30_000)).text.split('\n\n').length, 30_000);
  assert.ok(articleOfHtml(`${'word<br><br>'.repeat(20_000)}`).text.length > 20_000 * 4);
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < 20e6, `${(user + system) / 1e6} s`);
});
