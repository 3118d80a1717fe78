import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { inChromium } from './in-chromium.ts';

/** The contact by telephone of which each side says that the other called. */
async function openCall(page: Page): Promise<void> {
  await page.goto('/contacts?kind=phone-call');
  await page
    .locator('main a[href^="/contacts/"]')
    .filter({ hasText: /Qiu Lanshan|Rangga/ })
    .last()
    .click();
  await page.waitForURL(/\/contacts\/[^?]+$/);
}

async function openReview(page: Page): Promise<void> {
  await page.goto('/search?q=act:oppose');
  const article = await page.locator('.answers h2 a').first().getAttribute('href');
  await page.goto(`${article}/review`);
  if ((await page.locator('#by').inputValue()) !== '') return;
  await page.locator('#by').fill('Ayu');
  await page.locator('#by').press('Enter');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#by')?.defaultValue === 'Ayu');
}

inChromium('working with the archive', ({ open, workbench }) => {
  test('the accounts of a contact stand beside one another, and each word leads to its article', async () => {
    const page = await open();
    await openCall(page);
    assert.match((await page.locator('h1').textContent()) ?? '', /Qiu Lanshan/);
    const evidence = page.locator('main a[href^="/articles/"][href*="#"]').first();
    const anchor = (await evidence.getAttribute('href'))?.split('#')[1] ?? '';
    await evidence.click();
    await page.waitForURL(/\/articles\//);
    assert.equal(await page.locator(`[id="${decodeURIComponent(anchor)}"]`).count(), 1);
  });

  test('a formula is followed from the list to its use over time, and from there to the words', async () => {
    const page = await open();
    await page.goto('/formulas');
    await page.locator('main a[href="/formulas/one-shore"]').first().click();
    await page.waitForURL(/\/formulas\/one-shore$/);
    assert.ok((await page.locator('main svg [role="img"]').count()) > 0);
    const mark = page.locator('main svg a[href^="/articles/"]').first();
    const words = (await mark.count()) > 0 ? mark : page.locator('main a[href^="/articles/"]').first();
    await words.press('Enter');
    await page.waitForURL(/\/articles\//);
    assert.equal(await page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`).count(), 1);
  });

  test('a field is accepted and taken back by keyboard alone', async () => {
    const page = await open();
    await openReview(page);
    const [id = ''] = new URL(page.url()).pathname.split('/').slice(2, 3);
    const decided = async (): Promise<number> =>
      (await workbench().archive.corrections(`article:${id}`)).filter(({ undone }) => undone === null).length;
    const loaded = (): Promise<unknown> => page.waitForEvent('load');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    assert.ok(await page.evaluate(() => document.activeElement?.matches('[data-decision]')));
    await Promise.all([loaded(), page.keyboard.press('a')]);
    assert.equal(await decided(), 1);
    await Promise.all([loaded(), page.keyboard.press('u')]);
    assert.equal(await decided(), 0);
    await page.keyboard.press('?');
    assert.ok(await page.locator('dialog.keys').isVisible());
  });

  test('without script too, an act is corrected with the words that show it, and the correction is taken back', async () => {
    const page = await open({ javaScriptEnabled: false });
    await openReviewWithoutScript(page);
    const row = page
      .locator('[data-decision]')
      .filter({ has: page.locator('.field', { hasText: /^act$/ }) })
      .first();
    await row.locator('[data-key="c"]').click();
    const form = page.locator('form[data-correction]');
    await form.locator('#value').selectOption('urge');
    await form.locator('#reason').fill('It is an appeal.');
    await form.locator('button[value="correct"]').click();
    const corrected = page.locator('.decision.decided').first();
    await corrected.waitFor();
    assert.match((await corrected.textContent()) ?? '', /Ayu/);
    await corrected.locator('[data-key="u"]').click();
    await page.locator('.decisions').first().waitFor();
    await page.goto('/review/log');
    assert.match((await page.locator('main').textContent()) ?? '', /Ayu/);
  });

  async function openReviewWithoutScript(page: Page): Promise<void> {
    await page.goto('/search?q=act:oppose');
    const article = await page.locator('.answers h2 a').first().getAttribute('href');
    await page.goto(`${article}/review`);
    await page.locator('#by').fill('Ayu');
    await page.locator('.reviewer button').click();
    await page.locator('#by[value="Ayu"]').waitFor();
  }
});
