import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';

/** A checkout with a program that prints its words, and a folder of commands for the PATH. */
suite('bin/readout', () => {
  let folder = '';
  let checkout = '';
  let commands = '';

  beforeEach(async () => {
    await rm(folder, { recursive: true, force: true });
    folder = await realpath(await mkdtemp(join(tmpdir(), 'readout-bin-')));
    checkout = join(folder, 'a checkout');
    commands = join(folder, 'commands');
    await mkdir(join(checkout, 'bin'), { recursive: true });
    await mkdir(commands);
    await copyFile(new URL('../../bin/readout', import.meta.url), join(checkout, 'bin/readout'));
    await write('dist/cli/main.js', '');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function write(path: string, content: string): Promise<void> {
    const full = join(checkout, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
    await chmod(full, 0o755);
  }

  const node = (version: string): string =>
    `#!/bin/sh\nif [ "$1" = --version ]; then echo ${version}; else echo "${version}:" "$@"; fi\n`;

  const run = (script: string, words: string[] = []): Promise<{ code: number | string; out: string; err: string }> =>
    new Promise(resolve => {
      const options = { cwd: folder, env: { PATH: `${commands}:/usr/bin:/bin` } };
      execFile(script, words, options, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
    });

  test('runs on the Node that npm installed, with the words as they are', async () => {
    await write('node_modules/.bin/node', node('v24.1.0'));
    const { out } = await run(join(checkout, 'bin/readout'), ['read', 'an article.txt', '']);
    assert.equal(out, `v24.1.0: ${checkout}/dist/cli/main.js read an article.txt \n`);
  });

  test('runs through symbolic links, absolute and relative', async () => {
    await write('node_modules/.bin/node', node('v24.1.0'));
    await symlink(join(checkout, 'bin/readout'), join(folder, 'absolute'));
    await symlink('../absolute', join(commands, 'readout'));
    assert.match((await run('readout', ['x'])).out, /^v24\.1\.0: .*\/a checkout\/dist\/cli\/main\.js x\n$/);
  });

  test("runs on the machine's own Node where npm installed none", async () => {
    await writeFile(join(commands, 'node'), node('v26.0.0'), { mode: 0o755 });
    assert.match((await run(join(checkout, 'bin/readout'))).out, /^v26\.0\.0:/);
  });

  test("says in one line what to do where the machine's own Node is too old", async () => {
    await writeFile(join(commands, 'node'), node('v20.20.2'), { mode: 0o755 });
    const { code, out, err } = await run(join(checkout, 'bin/readout'));
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /^readout: Node 24 or later is needed; run 'npm start' in .*\n$/);
  });

  test('says in one line what to do where nothing is built', async () => {
    await rm(join(checkout, 'dist'), { recursive: true });
    const { code, err } = await run(join(checkout, 'bin/readout'));
    assert.equal(code, 1);
    assert.equal(err, `readout: not built yet; run 'npm start' in ${checkout}\n`);
  });
});
