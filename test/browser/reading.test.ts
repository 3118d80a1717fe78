import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../source-files.ts';
import { inChromium } from './in-chromium.ts';

const text = readFileSync(join(root, 'sample/prabowo-putin.id.txt'), 'utf8');

inChromium('reading', ({ open, requests, workbench }) => {
  test('a first visitor finds what is there, opens the newest article and comes back', async () => {
    const page = await open();
    await page.goto('/');
    assert.equal(await page.locator('.tally dd').first().textContent(), '41');
    const newest = page.locator('.answers h2 a').first();
    const title = await newest.textContent();
    await newest.click();
    await page.waitForURL(/\/articles\//);
    assert.equal(await page.locator('h1').textContent(), title);
    assert.ok((await page.locator('.source a.mark').count()) > 0);
    await page.goBack();
    await page.waitForURL(/\/$/);
    assert.equal(await page.locator('h1').textContent(), 'The archive');
  });

  test('choosing a statement lights up its words, and choosing words lights up their statement', async () => {
    const page = await open();
    await page.goto('/search?q=act:oppose');
    await page.locator('.answers h2 a').first().click();
    const statement = page.locator('.record li[id^="r-s-"]').first();
    const anchor = (await statement.getAttribute('id'))?.replace('r-', '') ?? '';
    const words = page.locator(`.source a.mark[data-anchors~="${anchor}"]`).first();
    await statement.locator(`a[href="#${anchor}"]`).click();
    assert.match((await words.getAttribute('class')) ?? '', /\bchosen\b/);
    assert.equal(new URL(page.url()).hash, `#${anchor}`);
    const other = page.locator('.source a.mark.statement:not(.chosen)').first();
    const goal = (await other.getAttribute('href'))?.slice(1) ?? '';
    await other.click();
    assert.match((await page.locator(`[id="${goal}"]`).getAttribute('class')) ?? '', /\bchosen\b/);
    assert.doesNotMatch((await statement.getAttribute('class')) ?? '', /\bchosen\b/);
  });

  test('pointing at words lights up the statement that they prove', async () => {
    const page = await open();
    await page.goto('/search?q=act:oppose');
    await page.locator('.answers h2 a').first().click();
    await page.locator('.source a.mark.statement').first().hover();
    assert.ok((await page.locator('.record li.lit').count()) > 0);
  });

  test('the rules behind a value open under it, and close', async () => {
    const page = await open();
    await page.goto('/search?q=act:oppose');
    await page.locator('.answers h2 a').first().click();
    const why = page.locator('.record li a[data-why]').first();
    await why.click();
    await page.locator('.record .derivation').waitFor();
    assert.equal(await why.getAttribute('aria-expanded'), 'true');
    await why.click();
    assert.equal(await page.locator('.record .derivation').count(), 0);
  });

  test('a text that is pasted is read in the page, and nothing of it is sent', async () => {
    const page = await open();
    await page.goto('/read');
    const before = await workbench().archive.count({ kind: 'everything' });
    await page.locator('#read-text').fill(text);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('#result .source').waitFor();
    const marks = page.locator('#result .source .pencil');
    await marks.evaluateAll(notes => {
      for (const note of notes) note.remove();
    });
    assert.equal(await page.locator('#result .source').textContent(), text);
    assert.ok((await page.locator('#result .record li[id^="r-s-"]').count()) > 2);
    for (const request of requests()) assert.match(request, /^GET \/(?:read|assets\/[\w-]+\.(?:js|css|svg))$/);
    assert.equal(await workbench().archive.count({ kind: 'everything' }), before);
  });

  test('a file that is chosen is read in the page too', async () => {
    const page = await open();
    await page.goto('/');
    await page.locator('#read-file').setInputFiles({ name: 'talks.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('#result .source').waitFor();
    assert.ok(requests().every(request => request.startsWith('GET ')));
  });

  test('what is kept is in the archive, with an address of its own', async () => {
    const page = await open();
    await page.goto('/read');
    await page.locator('#read-text').fill(text);
    await page.locator('#read-published').fill('2025-06-20');
    await page.getByRole('button', { name: 'Keep in the archive' }).click();
    await page.waitForURL(/\/articles\/[0-9a-f]{16}$/);
    const [id = ''] = new URL(page.url()).pathname.split('/').slice(-1);
    assert.notEqual(await workbench().archive.article(`article:${id}`), null);
    await workbench().archive.remove(`article:${id}`, 'a test');
  });

  test('a text in a language that is not read is answered with what to do', async () => {
    const page = await open();
    await page.goto('/read');
    await page
      .locator('#read-text')
      .fill('Der Bundeskanzler telefonierte gestern mit dem Präsidenten über die Lage und die Zusammenarbeit.');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.read-state:not(:empty)').waitFor();
    await page.waitForFunction(() => /language/.test(document.querySelector('.read-state')?.textContent ?? ''));
    assert.equal(await page.locator('#result .source').count(), 0);
  });
});
