import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const program = '/usr/bin/chromium';

/** For a test's `skip`: why it is skipped, told aloud, where this machine has no Chromium. */
export const withoutChromium: string | false = existsSync(program) ? false : `There is no Chromium at ${program}`;

const words = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium with a profile of its own, which is gone when it is closed. */
export const openChromium = (): Promise<Browser> => chromium.launch({ executablePath: program, args: words });

/** A page, and all that it asked for and complained of. */
export interface Watched {
  readonly page: Page;
  /** Method and address of every request. */
  readonly requests: readonly string[];
  /** Holds that nothing was asked of another site, nothing was blocked by the policy of contents, and no script failed. */
  assertCalm(): void;
  close(): Promise<void>;
}

export const phone = { width: 360, height: 740 } as const;
export const desk = { width: 1280, height: 900 } as const;

/** A page in a context of its own: no cookie or cache of another. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB', viewport: desk, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => requests.push(`${request.method()} ${request.url()}`));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', message => {
    // That an answer was an error is told by its status; the rest is a fault of the page.
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!message.text().startsWith('Failed to load resource')) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return {
    page,
    requests,
    assertCalm() {
      assert.deepEqual(complaints, []);
      const foreign = requests.filter(request => !request.includes(` ${address}/`));
      assert.deepEqual(foreign, []);
    },
    close: () => context.close(),
  };
}
