import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { openChromium, openPage, withoutChromium } from './chromium.ts';
import { openSampleWorkbench } from './sample-workbench.ts';
import { type Visit, visitEveryKind } from './visits.ts';

suite('every kind of page that a link leads to', { skip: withoutChromium }, () => {
  let visits: readonly Visit[] = [];
  let faults: readonly string[] = [];
  let assertCalm: () => void = () => assert.fail('nothing was visited');
  before(async () => {
    const workbench = await openSampleWorkbench();
    const browser = await openChromium();
    try {
      const watched = await openPage(browser, workbench.address);
      visits = await visitEveryKind(watched.page);
      ({ assertCalm } = watched);
      ({ faults } = workbench);
    } finally {
      await browser.close();
      await workbench.close();
    }
  });
  const all = (of: (visit: Visit) => unknown): [string, unknown][] => visits.map(visit => [visit.address, of(visit)]);
  const expected = (value: unknown): [string, unknown][] => visits.map(({ address }) => [address, value]);

  test('is there', () => {
    assert.ok(visits.length > 10, 'links were followed');
    assert.deepEqual(
      all(({ status }) => status),
      expected(200),
    );
    assert.deepEqual(faults, []);
  });

  test('asks nothing of another site, and its own policy stops nothing', () => assertCalm());

  test('has no fault that axe finds, light in a wide window and dark on a phone', () => {
    assert.deepEqual(
      all(({ faults }) => faults),
      expected([]),
    );
  });

  test('fits a phone, and a window of 320 pixels, without scrolling sideways', () => {
    assert.deepEqual(
      all(({ tooWide }) => tooWide),
      expected([0, 0]),
    );
  });

  test('says what it is: one main heading, a title of its own, its language', () => {
    assert.deepEqual(
      all(({ mainHeadings }) => mainHeadings),
      expected(1),
    );
    assert.deepEqual(
      all(({ language }) => language),
      expected('en'),
    );
    for (const { title, address } of visits) assert.match(title, /^.+ · Readout$/, address);
  });
});
