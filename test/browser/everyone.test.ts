import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../source-files.ts';
import { phone } from './chromium.ts';
import { inChromium } from './in-chromium.ts';

const text = readFileSync(join(root, 'sample/prabowo-putin.id.txt'), 'utf8');

inChromium('the workbench for everyone', ({ open }) => {
  test('by keyboard: first a link that skips to the content, then everything in the order in which it stands, and each is seen', async () => {
    const page = await open();
    await page.goto('/search?q=act:oppose');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    assert.ok(await skip.evaluate(link => link === document.activeElement && link.getBoundingClientRect().top >= 0));
    const order: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return 'nowhere';
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          const { width, height } = focused.getBoundingClientRect();
          const seen = outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0;
          const place = [...document.querySelectorAll('a, button, input, [tabindex]')].indexOf(focused);
          return seen ? String(place).padStart(5, '0') : `not seen: ${focused.outerHTML.slice(0, 100)}`;
        }),
      );
    }
    assert.deepEqual(order, order.toSorted());
    assert.doesNotMatch(order.join(), /nowhere|not seen/);
    await page.reload();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('main') !== null));
  });

  test('by keyboard: a slash leads to the search, and a statement to its words and back', async () => {
    const page = await open();
    await page.goto('/search?q=act:oppose');
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'ask');
    await page.locator('.answers h2 a').first().press('Enter');
    await page.waitForURL(/\/articles\//);
    await page.locator('.record li[id^="r-s-"] a[href^="#s-"]').first().press('Enter');
    const inText = await page.evaluate(() => document.activeElement?.closest('.source') !== null);
    assert.ok(inText, 'the words have the focus');
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.record') !== null));
  });

  test('on a phone: the text stands above its record, and every control is large enough for a finger', async () => {
    const page = await open({ viewport: phone, isMobile: true, hasTouch: true });
    await page.goto('/search?q=act:oppose');
    await page.locator('.answers h2 a').first().tap();
    await page.waitForURL(/\/articles\//);
    const source = await page.locator('.source').boundingBox();
    const record = await page.locator('.record').boundingBox();
    assert.ok(source !== null && record !== null && source.y + source.height <= record.y + 1);
    const small = await page.$$eval('button, .masthead a', found =>
      found.filter(each => each.getBoundingClientRect().height < 24).map(each => each.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(small, []);
  });

  test('without script: searching, reading an article, the rules behind a value, reading a text', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/');
    await page.locator('#ask').fill('act:oppose');
    await page.locator('.ask button').click();
    await page.locator('.answers h2 a').first().click();
    await page.locator('.record li[id^="r-s-"] a[href^="#s-"]').first().click();
    assert.match(new URL(page.url()).hash, /^#s-/);
    await page.locator('.record a[data-why]').first().click();
    await page.waitForURL(/\/why\?pointer=/);
    assert.equal(await page.locator('.derivation').count(), 1);
    await page.goto('/read');
    await page.locator('#read-text').fill(text);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('#result .record').waitFor();
    assert.ok((await page.locator('#result .record li[id^="r-s-"]').count()) > 2);
  });

  test('in Indonesian: by the preference of the browser, and by choice, which is remembered', async () => {
    const preferring = await open({ locale: 'id-ID' });
    await preferring.goto('/');
    assert.equal(await preferring.locator('html').getAttribute('lang'), 'id');
    const page = await open();
    await page.goto('/search?q=act:oppose');
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    await page.waitForURL(/lang=id/);
    assert.equal(await page.locator('h1').textContent(), 'Pencarian');
    assert.equal(await page.locator('#ask').inputValue(), 'act:oppose');
    await page.goto('/read');
    assert.equal(await page.locator('h1').textContent(), 'Baca teks');
  });

  test('in the dark: the page is dark where the system is, light where it is not, and paper is white', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.goto('/');
    const brightness = (): Promise<number> =>
      page.evaluate(() =>
        Math.max(...(getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number)),
      );
    assert.ok((await brightness()) < 60);
    await page.emulateMedia({ colorScheme: 'light' });
    assert.ok((await brightness()) > 230);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    assert.ok((await brightness()) > 230);
    assert.ok(await page.locator('nav.sections').isHidden());
  });
});
