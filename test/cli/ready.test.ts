import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';

/** A small checkout in which npm and Node are scripts that only note how they were called. */
suite('scripts/ready.mjs', () => {
  let folder = '';

  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { mode: 0o755 });
  };
  const lock = (version: string): string =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/zod': { version }, 'node_modules/cli-other': { version, optional: true } },
    });

  /** Makes the checkout ready and gives what was run for it, and the exit code. */
  async function ready(): Promise<{ ran: string[]; code: number | string }> {
    await write('log', '');
    const code = await new Promise<number | string>(resolve => {
      const env = { PATH: `${folder}/commands:/usr/bin:/bin`, LOG: `${folder}/log` };
      execFile(process.execPath, [join(folder, 'scripts/ready.mjs')], { env }, error => resolve(error?.code ?? 0));
    });
    return { ran: (await readFile(join(folder, 'log'), 'utf8')).split('\n').filter(line => line !== ''), code };
  }

  beforeEach(async () => {
    await rm(folder, { recursive: true, force: true });
    folder = await mkdtemp(join(tmpdir(), 'readout-ready-'));
    await mkdir(join(folder, 'scripts'));
    await copyFile(new URL('../../scripts/ready.mjs', import.meta.url), join(folder, 'scripts/ready.mjs'));
    for (const path of [
      'data/people.jsonl',
      'scripts/bundle-web.ts',
      'src/diplomacy/roles.ts',
      'src/engine/lexicon-entries.ts',
      'src/gazetteer/gazetteer.ts',
      'src/gazetteer/lazy-list.ts',
      'src/gazetteer/packing.ts',
      'src/gazetteer/surfaces.ts',
      'src/language/pack.ts',
      'src/languages/index.ts',
      'src/overlay/person-line.ts',
      'src/source/token.ts',
    ])
      await write(path, path);
    await write('tsconfig.json', '{}');
    await write('tsconfig.build.json', '{}');
    await write('package-lock.json', lock('1.0.0'));
    await write(
      'node',
      '#!/bin/sh\necho "node $*" >> "$LOG"\ncase $1 in scripts/generate.ts) mkdir -p src/gazetteer/generated ;; scripts/bundle-web.ts) mkdir -p assets ;; *) mkdir -p dist ;; esac\n',
    );
    await write(
      'commands/npm',
      '#!/bin/sh\necho "npm $*" >> "$LOG"\nmkdir -p node_modules/node/bin\ncp package-lock.json node_modules/.package-lock.json\ncp node node_modules/node/bin/\n',
    );
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const install = 'npm ci --loglevel=error';
  const pack = 'node scripts/generate.ts';
  const compile = 'node node_modules/typescript/bin/tsc -p tsconfig.build.json';
  const bundle = 'node scripts/bundle-web.ts';

  test('does all in a new checkout, and nothing in one that is ready', async () => {
    assert.deepEqual(await ready(), { ran: [install, pack, compile, bundle], code: 0 });
    assert.deepEqual(await ready(), { ran: [], code: 0 });
  });

  test('does again what has changed, judged by content', async () => {
    await ready();
    await write('src/index.ts', 'new');
    assert.deepEqual((await ready()).ran, [compile, bundle]);
    await write('src/index.ts', 'new');
    assert.deepEqual((await ready()).ran, []);
    await write('data/people.jsonl', 'new');
    assert.deepEqual((await ready()).ran, [pack, compile, bundle]);
    await rm(join(folder, 'dist'), { recursive: true });
    assert.deepEqual((await ready()).ran, [compile]);
  });

  test('installs again where other packages are named, but not for those of another platform', async () => {
    await ready();
    await write('package-lock.json', lock('1.0.1'));
    assert.deepEqual((await ready()).ran, [install, compile, bundle]);
    await write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/zod': { version: '1.0.1' } } }));
    assert.deepEqual((await ready()).ran, []);
    await write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/cli-other': { version: '1.0.1' } } }),
    );
    assert.deepEqual((await ready()).ran, [install]);
  });

  test('stops with the exit code of what failed, and tries again the next time', async () => {
    await ready();
    await write('node_modules/node/bin/node', '#!/bin/sh\necho "node $*" >> "$LOG"\nexit 7\n');
    await write('data/people.jsonl', 'wrong');
    assert.deepEqual(await ready(), { ran: [pack], code: 7 });
    assert.deepEqual(await ready(), { ran: [pack], code: 7 });
  });
});
