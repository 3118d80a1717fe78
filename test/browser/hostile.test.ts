import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/engine/read.ts';
import { inventedLibrary } from '../invented.ts';
import { inChromium } from './in-chromium.ts';

/** Markup that would set `window.broken`, in whichever place a page puts it. */
const attacks = [
  '<script>broken = 1</script>',
  '"><img src=x onerror="broken = 1">',
  '<svg onload="broken = 1"><animate onbegin="broken = 1" attributeName="x"/></svg>',
  '</textarea></title><iframe srcdoc="<script>parent.broken = 1</script>"></iframe>',
];

inChromium('text from the web', ({ open, workbench }) => {
  test('never becomes markup, on the pages of an article, a search, a review, or what is pasted', async () => {
    const text = `Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle pada 5 Mei 2024. Bela Karsan menentang sanksi ${attacks.join(' ')}. "Kami ${attacks[1]} bekerja sama," kata Kofi Adunle.`;
    const metadata = {
      title: attacks.join(' '),
      outlet: attacks.join(' '),
      url: 'https://hostile.example/1',
      published: '2024-05-06',
    };
    const record = read(text, { ...metadata, library: inventedLibrary });
    const { archive } = workbench();
    const [added] = await archive.add([
      { text, metadata, bytes: null, mediaType: 'text/plain', extractor: null, received: '2026-01-06T10:00:00Z', record },
    ]);
    const id = added?.id ?? '';
    const local = id.replace('article:', '');
    await archive.settle();
    const [contact = ''] = await archive.contactsOf(id);
    const page = await open();
    const asked = new URLSearchParams({ q: attacks[0] ?? '' });
    for (const address of [
      `/articles/${local}`,
      `/articles/${local}/review`,
      `/articles/${local}/revisions`,
      `/contacts/${contact.replace('contact:', '')}`,
      '/',
      '/search?q=sanksi',
      `/search?${asked}`,
      `/people?${asked}`,
      `/formulas?${asked}`,
      '/outlets',
      '/review',
    ]) {
      await page.goto(address);
      assert.equal(await page.evaluate(() => 'broken' in window), false, address);
      assert.equal(await page.locator('main :is(script, img, iframe, animate, object, embed)').count(), 0, address);
    }
    await page.goto('/read');
    await page.locator('#read-text').fill(text);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('#result .source').waitFor();
    assert.equal(await page.evaluate(() => 'broken' in window), false);
    assert.equal(await page.locator('main :is(script, img, iframe, svg)').count(), 0);
    await archive.remove(id, 'a test');
  });

  test('no path leads out of the workbench', async () => {
    const { address } = workbench();
    for (const path of [
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/package.json',
      '/articles/..%2f..%2fetc%2fpasswd',
      '/people/__proto__',
      '/formulas/constructor',
      '/outlets/%00',
      '/contacts/%ff',
    ])
      assert.equal((await fetch(address + path)).status >= 400 && (await fetch(address + path)).status < 500, true, path);
  });
});
