import assert from 'node:assert/strict';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bytesOfFile, bytesOfStream, largestArticle } from './bytes.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-bytes-'));
});
after(() => rm(folder, { recursive: true }));

test('a file is read whole, as it is', async () => {
  const path = join(folder, 'article');
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);
  await writeFile(path, bytes);
  assert.deepEqual(new Uint8Array(await bytesOfFile(path)), bytes);
});

test('a missing file, a directory and a file that is too large are refused', async () => {
  const large = join(folder, 'large');
  await writeFile(large, '');
  await truncate(large, largestArticle + 1);
  await assert.rejects(bytesOfFile(join(folder, 'none')), { code: 'missing' });
  await assert.rejects(bytesOfFile(folder), { code: 'directory' });
  await assert.rejects(bytesOfFile(large), { code: 'too-large' });
});

test('a stream without an end is refused as soon as it is too large', async () => {
  let given = 0;
  const endless = (async function* () {
    for (;;) {
      given++;
      yield new Uint8Array(1_000_000);
    }
  })();
  await assert.rejects(bytesOfStream(endless), { code: 'too-large' });
  assert.equal(given, largestArticle / 1_000_000 + 1);
});
