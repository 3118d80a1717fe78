import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../source-files.ts';
import { phone } from './chromium.ts';
import { inChromium } from './in-chromium.ts';

const folder = join(root, 'docs/pictures');
const wanted = process.env.READOUT_PICTURES === '1';
/** Pages whose addresses are known beforehand. */
const shots: readonly (readonly [name: string, address: string])[] = [
  ['home', '/'],
  ['search', '/search?q=act:oppose'],
  ['states', '/states/XH-XR'],
  ['formula', '/formulas/one-shore'],
  ['person', '/people/qiu-lanshan'],
];

inChromium('pictures of the main pages', ({ open }) => {
  test('are made where READOUT_PICTURES=1 asks for them', { skip: wanted ? false : 'READOUT_PICTURES is not 1' }, async () => {
    await mkdir(folder, { recursive: true });
    const viewport = { width: 1100, height: 760 };
    const page = await open({ viewport, reducedMotion: 'reduce' });
    const take = (name: string) => page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    for (const [name, address] of shots) {
      await page.goto(address);
      await take(name);
    }
    await page.goto('/search?q=check:weekday-contradicts-date');
    const article = (await page.locator('.answers h2 a').first().getAttribute('href')) ?? '/';
    await page.goto(article);
    await take('article');
    await page.goto(`${article}/review`);
    await take('review');
    await page.goto('/contacts?kind=phone-call');
    await page.locator('main a[href^="/contacts/"]').last().click();
    await page.waitForURL(/\/contacts\/[^?]+$/);
    await take('contact');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone);
    await page.goto(article);
    await take('phone');
  });
});
