import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exporters } from '../../src/export/exporters.ts';
import { formats } from '../../src/export/format.ts';
import { articles } from './articles.ts';
import { exported } from './exported.ts';

for (const format of formats) {
  test(`${format}: the same articles make the same bytes`, async () => {
    const [first, second] = [await exported(format, { withText: true }), await exported(format, { withText: true })];
    assert.deepEqual(first.files, second.files);
    assert.deepEqual(first.summary, second.summary);
  });

  test(`${format}: an archive without articles makes every file`, async () => {
    const { files, summary } = await exported(format, { withText: false }, []);
    assert.deepEqual(
      [...files.keys()],
      exporters[format].files.map(({ name }) => name),
    );
    assert.equal(summary.articles, 0);
    assert.deepEqual(Object.values(summary.entries), Array(files.size).fill(0));
  });

  test(`${format}: every article is counted, and a full text goes along only where it is asked for`, async () => {
    const without = await exported(format, { withText: false });
    assert.equal(without.summary.articles, articles.length);
    const { carriesText } = exporters[format];
    const last = 'the shops stayed open';
    const sizes = [without, await exported(format, { withText: true })].map(({ files }) =>
      [...files.values()].reduce((sum, file) => sum + file.length, 0),
    );
    assert.equal((sizes[1] ?? 0) > (sizes[0] ?? 0), carriesText);
    for (const file of without.files.values())
      assert.ok(!file.includes(last), 'the text beyond the evidence and its margins stays at home');
  });

  test(`${format}: nothing is read ahead of the sink, and what the articles throw comes through`, async () => {
    async function* broken() {
      for (const article of articles) yield article;
      throw new Error('the page is damaged');
    }
    let closed = 0;
    const sink = { open: async () => ({ write: async () => {}, close: async () => void closed++ }) };
    await assert.rejects(exporters[format].write(broken(), { withText: false }, sink), /the page is damaged/);
    assert.equal(closed, 0, 'no file is passed off as whole');
  });
}

test('a thousand articles go out while they come in', async () => {
  for (const format of formats) {
    let given = 0;
    let givenAtFirstWrite = 0;
    async function* many() {
      for (given = 0; given < 3_000; given++) for (const article of articles) yield article;
    }
    const write = async (): Promise<void> => {
      givenAtFirstWrite ||= given;
    };
    await exporters[format].write(many(), { withText: true }, { open: async () => ({ write, close: async () => {} }) });
    assert.ok(givenAtFirstWrite < 3_000, `${format} waits for the last article`);
  }
});
