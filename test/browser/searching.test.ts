import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from 'feedsmith';
import { inChromium } from './in-chromium.ts';

inChromium('searching', ({ open }) => {
  test('suggestions come while somebody types, and are taken by keyboard', async () => {
    const page = await open();
    await page.goto('/');
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    await box.pressSequentially('topi');
    const first = page.getByRole('option').first();
    await first.waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    await box.press('ArrowDown');
    assert.equal(await first.getAttribute('aria-selected'), 'true');
    await box.press('Enter');
    assert.equal(await box.inputValue(), 'topic:');
    await box.pressSequentially('trad');
    await page.getByRole('option').first().click();
    assert.match(await box.inputValue(), /^topic:trade/);
    await box.press('Enter');
    await page.waitForURL(/\/search\?q=topic%3Atrade/);
    assert.ok((await page.locator('.answers > li').count()) > 0);
  });

  test('the evidence is marked in every answer, and its link leads to those words', async () => {
    const page = await open();
    await page.goto('/search?q=act:oppose');
    const answers = await page.locator('.answers > li').count();
    assert.ok(answers > 0);
    assert.equal(await page.locator('.answers > li:has(mark)').count(), answers);
    const found = page.locator('.passages a').first();
    const words = await found.locator('mark').textContent();
    await found.click();
    const anchor = new URL(page.url()).hash.slice(1);
    assert.match((await page.locator(`[id="${anchor}"]`).textContent()) ?? '', new RegExp((words ?? '').slice(0, 10)));
  });

  test('a facet narrows the answers down to as many as it says', async () => {
    const page = await open();
    await page.goto('/search');
    const facet = page.locator('.facets li').filter({ hasText: 'Chinese' });
    const count = await facet.locator('.count').textContent();
    await facet.locator('a').click();
    assert.match((await page.locator('.facts strong').first().textContent()) ?? '', new RegExp(`\\b${count}\\b`));
    assert.equal(await page.locator('#ask').inputValue(), 'lang:zh');
  });

  test('a query that cannot be read is told with a caret, and what may be meant', async () => {
    const page = await open();
    await page.goto('/search?q=topik:trade');
    assert.match((await page.locator('pre.caret').textContent()) ?? '', /\^/);
    await page.locator('main a code').first().click();
    assert.ok((await page.locator('.answers > li').count()) > 0);
  });

  test('a search is followed by its feed', async () => {
    const page = await open();
    await page.goto('/search?q=topic:trade');
    const announced = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    assert.equal(await page.getByRole('link', { name: 'Follow' }).getAttribute('href'), announced);
    const answer = await page.request.get(announced ?? '');
    const { format, feed } = parseFeed(await answer.text());
    assert.equal(format, 'atom');
    const entries = 'entries' in feed ? (feed.entries ?? []) : [];
    assert.equal(`${entries.length}`, /\d+/.exec((await page.locator('.facts strong').first().textContent()) ?? '')?.[0]);
  });
});
