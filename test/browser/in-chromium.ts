import assert from 'node:assert/strict';
import { after, afterEach, before, suite } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium, openPage, type Watched, withoutChromium } from './chromium.ts';
import { openSampleWorkbench, type SampleWorkbench } from './sample-workbench.ts';

/** What a test in the browser works with. */
export interface InChromium {
  /** A new page of a visitor who was never here; when the test ends it is held to have been calm. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Every request of the page that was opened last, as 'GET /search'. */
  requests(): readonly string[];
  workbench(): SampleWorkbench;
}

/** A suite of tests over the sample archive in Chromium, skipped aloud where there is none. */
export function inChromium(name: string, tests: (chromium: InChromium) => void): void {
  suite(name, { skip: withoutChromium }, () => {
    let workbench: SampleWorkbench | null = null;
    let browser: Browser | null = null;
    let opened: Watched[] = [];
    before(async () => {
      workbench = await openSampleWorkbench();
      browser = await openChromium();
    });
    afterEach(async () => {
      const watched = opened;
      opened = [];
      await Promise.all(watched.map(({ close }) => close()));
      for (const { assertCalm } of watched) assertCalm();
    });
    after(async () => {
      await browser?.close();
      await workbench?.close();
    });
    const served = (): SampleWorkbench => workbench ?? assert.fail('The workbench could not be opened.');
    tests({
      async open(options) {
        if (browser === null) return assert.fail('The browser could not be opened.');
        const watched = await openPage(browser, served().address, options);
        opened.push(watched);
        return watched.page;
      },
      requests: () => (opened.at(-1)?.requests ?? []).map(request => request.replace(served().address, '')),
      workbench: served,
    });
  });
}
