import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { read, standardLibrary } from '../../src/index.ts';
import { readingView } from '../../src/web/reading/reading-view.ts';
import { stateNames } from '../../src/web/state-names.ts';
import { root } from '../source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-assets-'));
after(() => rmSync(folder, { recursive: true }));
const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/bundle-web.ts'), folder], { encoding: 'utf8' });
assert.equal(status, 0, stderr);
const manifest: Record<string, string> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const bundled = (name: string): string => readFileSync(join(folder, manifest[name] ?? ''), 'utf8');

test('every file that a page names is bundled under a name with its hash', () => {
  for (const name of ['workbench.css', 'workbench.js', 'reading.js', 'read.js', 'reading-worker.js', 'icon.svg']) {
    assert.match(manifest[name] ?? '', /-[A-Z0-9]{8}\.(?:css|js|svg)$/, name);
    assert.ok(existsSync(join(folder, manifest[name] ?? '')));
  }
});

test('a page loads less than 100 kB of script, the engine apart, and nothing from elsewhere', () => {
  const scripts = ['workbench.js', 'reading.js', 'read.js'].map(bundled);
  assert.ok(scripts.join('').length < 100_000);
  for (const script of scripts) assert.doesNotMatch(script, /https?:\/\/|\beval\b|new Function/);
  assert.doesNotMatch(bundled('workbench.css'), /url\(|@import|https?:/);
});

test('the engine in the browser reads as the server does', async () => {
  const text = readFileSync(join(root, 'sample/prabowo-putin.id.txt'), 'utf8');
  const stateName = stateNames(standardLibrary().gazetteer.states);
  const expected = String(
    await readingView({ text, record: read(text), language: 'id', stateName: code => stateName(code, 'id'), whyAddress: null }),
  );
  // What a browser's worker has and a thread of Node has not.
  const shim = `
    import { parentPort } from 'node:worker_threads';
    globalThis.addEventListener = (_, listener) => parentPort.on('message', data => listener({ data }));
    globalThis.postMessage = message => parentPort.postMessage(message);
    await import(${JSON.stringify(pathToFileURL(join(folder, manifest['reading-worker.js'] ?? '')).href)});
    parentPort.postMessage('ready');`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(shim)}`));
  const messages: unknown[] = [];
  const asked = { text, published: '', url: '', language: 'id' };
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject).on('message', message => {
      messages.push(message);
      if (message === 'ready') {
        worker.postMessage(asked);
        worker.postMessage({ ...asked, published: 'yesterday' });
      }
      if (messages.length === 3) resolve();
    });
  });
  await worker.terminate();
  assert.deepEqual(messages[1], { markup: expected });
  assert.match(JSON.stringify(messages[2]), /is no ISO 8601 date/);
});
